using Microsoft.AspNetCore.Mvc;

namespace Loopwinkel.Shop.Club;

/// <summary>Half an hour on the treadmill in Utrecht. The journey names the method that books.</summary>
[ApiController]
[Route("appointments")]
public sealed class AppointmentController : ControllerBase
{
    /// <summary>The hours that are free.</summary>
    [HttpGet]
    public IEnumerable<TimeOnly> Free() => [new(19, 30)];

    /// <summary>Books one.</summary>
    [HttpPost]
    public IActionResult Book(TimeOnly at) => Created("/appointments/1", at);
}
