using Microsoft.AspNetCore.Mvc;

namespace Loopwinkel.Shop.SizeAdvice;

/// <summary>Five questions, one size. The journey names this class with a <c>code</c> line.</summary>
[ApiController]
[Route("size-advice")]
public sealed class SizeAdviceController : ControllerBase
{
    private static readonly string[] Questions = ["Left or right longer?", "Which pair do you wear now?", "Where does it pinch?"];

    /// <summary>The questions.</summary>
    [HttpGet]
    public IEnumerable<string> Ask() => Questions;

    /// <summary>The answers.</summary>
    [HttpPost("answers")]
    public IActionResult Answer(string[] answers) => Created("/size-advice/results/1", answers.Length);

    /// <summary>The size.</summary>
    [HttpGet("results/{id:int}")]
    public int Advise(int id) => 38 + (id % 8);
}
