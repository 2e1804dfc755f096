namespace Shop;

internal sealed class Club(Shop.Analytics.Tracker tracker, Other.Tracker stranger, Unseen unseen)
{
    private readonly ITracker _logger = null!;

    internal static int Join() => 1;

    public void Renew()
    {
        tracker.Measure(7, "loyalty.renew"); //= loyalty.renew | Club.Renew
        stranger.Measure(7, "loyalty.of-a-stranger");
        unseen.Find().Measure(7, "loyalty.perhaps"); //= loyalty.perhaps | Club.Renew | perhaps
        Shop.Analytics.Tracker.Measure(8, name: "loyalty.static"); //= loyalty.static | Club.Renew
        tracker.Measure("loyalty.wrong-argument", 7);
        var text = nameof(Track);
        _logger.Track(text, Touchpoints.Loyalty.Renewal, "not this one"); //= Touchpoints:Loyalty.Renewal | Club.Renew
    }
}
