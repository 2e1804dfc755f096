using System.Text;
using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Tests;

/// <summary>What a rule's bad example becomes with the fix on offer.</summary>
internal static class Suggested
{
    /// <summary>The only finding of a rule's bad example.</summary>
    public static Finding Finding(string rule) => Assert.Single(Judged.Text(Example(rule)));

    /// <summary>The bad example with the first fix applied.</summary>
    public static string Mended(string rule)
    {
        var text = new StringBuilder(Example(rule));
        foreach (var edit in Finding(rule).Fixes[0].Edits.OrderByDescending(edit => edit.Origin.Span.Start))
        {
            text.Remove(edit.Origin.Span.Start, edit.Origin.Span.Length).Insert(edit.Origin.Span.Start, edit.NewText);
        }

        return text.ToString();
    }

    private static string Example(string rule) =>
        RuleCatalogue.BuiltIn.Single(known => known.Descriptor.Name == rule).Descriptor.BadExample;
}
