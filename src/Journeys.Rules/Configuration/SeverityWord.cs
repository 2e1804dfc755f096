using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Configuration;

/// <summary>How settings write a severity.</summary>
public static class SeverityWord
{
    /// <summary>The words, for messages.</summary>
    public const string All = "error, warning, info, off";

    /// <summary>Reads one.</summary>
    /// <param name="word">In any letter case; the words of Roslyn are known too.</param>
    /// <param name="severity">The severity; null where <c>unset</c> or <c>default</c> takes an earlier setting back.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(string word, out Severity? severity)
    {
        (var known, severity) = word.Trim().ToLowerInvariant() switch
        {
            "error" => (true, Severity.Error),
            "warning" => (true, Severity.Warning),
            "info" or "suggestion" => (true, Severity.Info),
            "off" or "none" or "silent" => (true, Severity.Off),
            "unset" or "default" => (true, (Severity?)null),
            _ => (false, null),
        };
        return known;
    }
}
