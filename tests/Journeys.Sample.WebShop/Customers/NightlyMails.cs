using Journeys;

namespace Loopwinkel.Shop.Customers;

/// <summary>Every night, the mails that go by the calendar.</summary>
public sealed class NightlyMails(CustomerEvents events) : BackgroundService
{
    private static readonly TimeSpan Night = TimeSpan.FromHours(24);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Night);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            events.Happened(Touchpoints.RunningShoes.ClubInvitation);
            events.Happened(Touchpoints.ParkRun.RunPhotos);
            events.Happened(Touchpoints.Loyalty.Birthday);
            events.Happened(Touchpoints.Loyalty.WornOut);
        }
    }
}
