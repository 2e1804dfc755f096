using Journeys.Language.Diagnostics;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of names in use in one file that nothing has, and notes which are used.</summary>
internal sealed class ReferenceChecker
{
    /// <summary>Finding the nearest of many names takes time; past so many mistakes in a file the list matters more than the guesses.</summary>
    private const int MostGuesses = 50;

    private readonly KnownNames _known;
    private int _guesses;

    private ReferenceChecker(KnownNames known) => _known = known;

    /// <summary>The findings, in no particular order.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The declarations used; touchpoints only where they are shared ones.</summary>
    public HashSet<(NameKind, string)> Used { get; } = [];

    public static ReferenceChecker Check(KnownNames known, FileModel file)
    {
        var checker = new ReferenceChecker(known);
        foreach (var reference in References.In(file))
        {
            checker.Check(reference);
        }

        return checker;
    }

    private void Check(Reference reference)
    {
        if (reference.Kind != NameKind.Touchpoint || reference.Journey is null)
        {
            Used.Add((reference.Kind, reference.Name.Value));
        }

        if (!_known.Has(reference) && IsWellFormed(reference.Name))
        {
            Findings.Add(Unknown(reference));
        }
    }

    /// <summary>A name that is no name was told of already.</summary>
    private static bool IsWellFormed(Identifier name) => NameText.IsName(name.Origin.Text, mayBeDotted: true);

    private Finding Unknown(Reference reference)
    {
        var name = reference.Name.Value;
        var kind = KindWords.One(reference.Kind);
        var nearest = _guesses++ < MostGuesses ? Spelling.Nearest(name, _known.Candidates(reference)) : null;
        var place = reference.Name.Origin;
        if (nearest is null)
        {
            return LanguageRules.UnknownReference.At(place, $"There is no {kind} `{name}`. {Advice(reference)}");
        }

        return LanguageRules.UnknownReference
            .At(place, $"There is no {kind} `{name}`; did you mean `{nearest}`?")
            .With(Diagnostics.Findings.Replace($"Change to `{nearest}`", place, nearest, FixKind.Suggestion));
    }

    private string Advice(Reference reference) => reference.Kind switch
    {
        NameKind.Stage => "The stages of this model are " + string.Join(", ", _known.Candidates(reference)) + ".",
        NameKind.Touchpoint when reference.Journey is not null => "Name a touchpoint of this journey, or one of another as `journey.touchpoint`.",
        NameKind.Field => $"Declare it with `field {reference.Name.Value} \"…\" text`.",
        NameKind.StageModel => $"Declare it with `stages {reference.Name.Value} {{ … }}`, or use `standard`.",
        _ => $"Declare it with `{KindWords.Keyword(reference.Kind)} {reference.Name.Value} \"…\"`.",
    };
}
