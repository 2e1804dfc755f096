using System.Collections.Immutable;
using Journeys.Analyzers.Findings;
using Journeys.Language.Diagnostics;
using Journeys.Rules.Code;
using Journeys.Rules.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Severity = Journeys.Language.Diagnostics.Severity;

namespace Journeys.Analyzers.Code;

/// <summary>Judges names that code has, and makes diagnostics of what is wrong with them.</summary>
/// <param name="names">What code may name.</param>
/// <param name="root">The namespace of the constants.</param>
/// <param name="language">The language of the messages.</param>
/// <param name="options">What <c>.editorconfig</c> says, file by file.</param>
internal sealed class CodeReporter(JourneyNames names, string root, string language, AnalyzerConfigOptionsProvider options)
{
    private const int MostOffers = 3;

    private ImmutableDictionary<string, string?> Spoken { get; } =
        ImmutableDictionary<string, string?>.Empty.Add(CodeDescriptors.LanguageProperty, language);

    /// <summary>What is wrong with a touchpoint's name; null where nothing is.</summary>
    public Diagnostic? Judge(string name, Location place)
    {
        if (names.Touchpoints.Find(name) is { } touchpoint)
        {
            return CodeWords.Retired(touchpoint) is { } retired ? Make(CodeRules.RetiredTouchpoint, CodeDescriptors.Retired, place, retired, []) : null;
        }

        if (names.Touchpoints.FindFormer(name) is { } renamed)
        {
            return Make(CodeRules.RenamedTouchpoint, CodeDescriptors.Renamed, place, CodeWords.Renamed(name, renamed.Name), [renamed]);
        }

        ImmutableArray<CodeTouchpoint> near = [.. names.Touchpoints.Nearest(name, MostOffers).Select(near => names.Touchpoints.Find(near)!)];
        return Make(CodeRules.UnknownTouchpoint, CodeDescriptors.Unknown, place, CodeWords.Unknown(name, near.FirstOrDefault()?.Name), near);
    }

    /// <summary>A part of a constant's name that is an earlier one.</summary>
    public Diagnostic? Renamed(string former, string now, Location place)
    {
        var properties = Spoken.Add(CodeDescriptors.NamesProperty, now);
        return Make(CodeRules.RenamedTouchpoint, CodeDescriptors.Renamed, place, CodeWords.Renamed(former, now), properties);
    }

    private Diagnostic? Make(
        RuleDescriptor rule, DiagnosticDescriptor descriptor, Location place, Phrase message, ImmutableArray<CodeTouchpoint> offers) => Make(
            rule,
            descriptor,
            place,
            message,
            Spoken
                .Add(CodeDescriptors.NamespaceProperty, root)
                .Add(CodeDescriptors.NamesProperty, Joined(offers.Select(offer => offer.Name)))
                .Add(CodeDescriptors.ConstantsProperty, Joined(offers.Select(offer => offer.Constant))));

    private Diagnostic? Make(
        RuleDescriptor rule, DiagnosticDescriptor descriptor, Location place, Phrase message, ImmutableDictionary<string, string?> properties) =>
        SeverityIn(place, rule) is var severity && severity == Severity.Off
            ? null
            : Diagnostic.Create(descriptor, place, Descriptors.Severity(severity), null, properties, message.In(language));

    /// <summary>The severity that our own setting gives; what the compiler is told of the id comes on top.</summary>
    private Severity SeverityIn(Location place, RuleDescriptor rule) =>
        place.SourceTree is { } tree
            && options.GetOptions(tree).TryGetValue($"journeys_rule.{rule.Name}.severity", out var word)
            && SeverityWord.TryRead(word, out var severity)
            && severity is { } configured
            ? configured
            : rule.DefaultSeverity;

    private static string Joined(IEnumerable<string> words) => string.Join(CodeDescriptors.Separator.ToString(), words);
}
