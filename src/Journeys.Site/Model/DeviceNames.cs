namespace Journeys.Site.Model;

/// <summary>
/// Names that Windows keeps for devices, in any folder and with any ending behind them ("Naming Files, Paths, and Namespaces", Microsoft
/// Learn). In lower case.
/// </summary>
internal static class DeviceNames
{
    private const int Longest = 7;

    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul", "conin$", "conout$", "clock$",
        "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>Whether a name, without an ending, is one of them.</summary>
    public static bool Has(string name) => name.Length <= Longest && All.Contains(name);
}
