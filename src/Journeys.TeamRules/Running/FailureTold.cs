using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Rules.Team;
using Journeys.TeamRules.Compiling;

namespace Journeys.TeamRules.Running;

/// <summary>Says how a rule failed.</summary>
internal static class FailureTold
{
    private const int LongestMessage = 300;

    /// <summary>The finding, at the rule's class.</summary>
    public static Finding At(RuleClass type, Exception error)
    {
        var rule = error switch
        {
            OutOfMemoryException => TeamRuleProblems.TooMuchMemory,
            MissingMethodException => TeamRuleProblems.Invalid,
            _ => TeamRuleProblems.Failed,
        };
        return rule.At(type.Place, error switch
        {
            OutOfMemoryException => new Phrase(
                $"The rule {type.TypeName} asked for more memory than a rule gets.",
                $"De regel {type.TypeName} vroeg meer geheugen dan een regel krijgt.",
                $"Reglen {type.TypeName} bad om mere hukommelse, end en regel får."),
            MissingMethodException => error.Message,
            _ => Thrown(type, error),
        });
    }

    private static Phrase Thrown(RuleClass type, Exception error)
    {
        var line = LineOf(type, error) is { } number ? number.ToString(CultureInfo.InvariantCulture) : null;
        var what = $"{error.GetType().Name}: {Short(error.Message)}";
        return new Phrase(
            $"The rule {type.TypeName} failed{(line is null ? "" : $" on line {line}")}: {what}",
            $"De regel {type.TypeName} liep vast{(line is null ? "" : $" op regel {line}")}: {what}",
            $"Reglen {type.TypeName} gik i stå{(line is null ? "" : $" på linje {line}")}: {what}");
    }

    /// <summary>The line of the file with the class that was reached last, by the symbols that are compiled in.</summary>
    private static int? LineOf(RuleClass type, Exception error) =>
        new System.Diagnostics.StackTrace(error, fNeedFileInfo: true).GetFrames()
            .Where(frame => frame.GetFileName() == type.Place.File && frame.GetFileLineNumber() > 0)
            .Select(frame => (int?)frame.GetFileLineNumber())
            .FirstOrDefault();

    private static string Short(string message)
    {
        var line = message.ReplaceLineEndings(" ");
        return line.Length <= LongestMessage ? line : line[..LongestMessage] + "…";
    }
}
