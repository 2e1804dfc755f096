namespace Loopwinkel.Shop.Customers;

/// <summary>Counts what customers meet, by the touchpoint's name in the journeys.</summary>
public sealed class CustomerEvents
{
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>A customer met a touchpoint.</summary>
    public void Happened(string touchpoint)
    {
        lock (_counts)
        {
            _counts[touchpoint] = _counts.GetValueOrDefault(touchpoint) + 1;
        }
    }
}
