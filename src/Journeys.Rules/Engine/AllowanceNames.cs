using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Rules.Configuration;

namespace Journeys.Rules.Engine;

/// <summary>Finds an <c>allow</c> that names no rule.</summary>
internal static class AllowanceNames
{
    /// <summary>A finding for each unknown name, with the nearest rule.</summary>
    public static IEnumerable<Finding> Check(Workspace workspace, CheckOptions options)
    {
        if (workspace.Allowances.IsEmpty)
        {
            yield break;
        }

        var known = new HashSet<string>(RuleNames.All, StringComparer.Ordinal);
        known.UnionWith(options.Rules.Select(rule => rule.Descriptor.Name));
        known.UnionWith(options.Elsewhere);
        foreach (var allowance in workspace.Allowances)
        {
            var name = allowance.Rule;
            if (name.Value.Length == 0 || known.Contains(name.Value) || !(NameText.IsName(name.Origin.Text) || RuleDescriptor.IsId(name.Origin.Text)))
            {
                continue;
            }

            var nearest = ById(options, name.Value) ?? Spelling.Nearest(name.Value, known);
            var finding = LanguageRules.UnknownReference.At(name.Origin, Message(name.Value, nearest));
            yield return nearest is null
                ? finding
                : finding.With(Findings.Replace(new($"Write {nearest}", $"Schrijf {nearest}", $"Skriv {nearest}"), name.Origin, nearest));
        }
    }

    /// <summary>The name of the rule with a number, in any letter case; null where there is none.</summary>
    private static string? ById(CheckOptions options, string id) => RuleBook.BuiltIn.All.Concat(options.Rules.Select(rule => rule.Descriptor))
        .FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))?.Name;

    private static Phrase Message(string name, string? nearest) => nearest is null
        ? new(
            $"No rule is named \"{name}\". `journeys rules` lists them all.",
            $"Er is geen regel met de naam \"{name}\". Met `journeys rules` zie je ze allemaal.",
            $"Ingen regel hedder \"{name}\". Med `journeys rules` ser du dem alle.")
        : new(
            $"No rule is named \"{name}\"; did you mean \"{nearest}\"?",
            $"Er is geen regel met de naam \"{name}\"; bedoelde je \"{nearest}\"?",
            $"Ingen regel hedder \"{name}\"; mente du \"{nearest}\"?");
}
