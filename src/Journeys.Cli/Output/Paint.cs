using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Output;

/// <summary>Colours, or none.</summary>
internal sealed class Paint(bool isOn)
{
    /// <summary>What stands out.</summary>
    public string Strong(string text) => In("1", text);

    /// <summary>What frames the rest: line numbers and bars.</summary>
    public string Frame(string text) => In("34", text);

    /// <summary>What belongs to a severity.</summary>
    public string Of(Severity severity, string text) => In(severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    }, text);

    private string In(string code, string text) => isOn && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
