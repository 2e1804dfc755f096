using Journeys;
using Microsoft.AspNetCore.SignalR;

namespace Loopwinkel.Shop.Care;

/// <summary>A runner answers, from nine to ten.</summary>
[Touchpoint(Touchpoints.ReturnsAndService.SizeChat)]
public sealed class SizeChat : Hub
{
    /// <summary>Passes a question on.</summary>
    public Task Ask(string question) => Clients.Others.SendAsync("question", question);
}
