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

    /// <summary>Whether a name leads out of the file into the journeys of others.</summary>
    public bool LooksOutward { get; private set; }

    public static ReferenceChecker Check(KnownNames known, FileModel file)
    {
        var checker = new ReferenceChecker(known);
        References.Visit(file, checker.Check);
        return checker;
    }

    private void Check(Reference reference)
    {
        if (reference.Kind != NameKind.Touchpoint || reference.Journey is null)
        {
            Used.Add((reference.Kind, reference.Name.Value));
        }

        LooksOutward |= reference.Kind == NameKind.Journey
            || (reference.Kind == NameKind.Touchpoint && (ReferenceEquals(reference.Journey, References.Shared) || reference.Name.Value.Contains('.')));
        if (!_known.Has(reference) && IsWellFormed(reference.Name))
        {
            Findings.Add(Unknown(reference));
        }
    }

    /// <summary>A name that is no name was told of already.</summary>
    private static bool IsWellFormed(Identifier name) => name.Value.Length > 0 && NameText.IsName(name.Origin.Text, mayBeDotted: true);

    private Finding Unknown(Reference reference)
    {
        if (IsInJourney(reference))
        {
            return NotShared(reference.Name);
        }

        var name = reference.Name.Value;
        var none = KindWords.Of(reference.Kind).No;
        var mayGuess = _guesses++ < MostGuesses;
        var titled = mayGuess ? _known.StageTitled(reference) : null;
        var nearest = titled ?? (mayGuess ? Spelling.Nearest(name, _known.Candidates(reference)) : null);
        var place = reference.Name.Origin;
        if (nearest is null)
        {
            var message = new Phrase(
                $"There is {none.English} `{name}`.", $"Er is {none.Dutch} met de naam `{name}`.", $"Der er {none.Danish} med navnet `{name}`.");
            return LanguageRules.UnknownReference.At(place, message + Advice(reference));
        }

        return LanguageRules.UnknownReference
            .At(place, new(
                $"There is {none.English} `{name}`; did you mean `{nearest}`?",
                $"Er is {none.Dutch} met de naam `{name}`; bedoelde je `{nearest}`?",
                $"Der er {none.Danish} med navnet `{name}`; mente du `{nearest}`?"))
            .With(Diagnostics.Findings.ChangeTo(nearest, place, titled is not null && IsFree(reference.Journey, titled) ? FixKind.Always : FixKind.Suggestion));
    }

    /// <summary>Whether a journey neither has a stage nor skips it, so that one whose title was written means it for sure.</summary>
    private static bool IsFree(Journey? journey, string stage) => journey is not null
        && !journey.Stages.Any(other => other.Name.Value == stage) && !journey.Skips.Any(skip => skip.Stage.Value == stage);

    /// <summary>Whether <c>use</c> names a touchpoint that stands in a journey.</summary>
    private bool IsInJourney(Reference reference) => reference is { Kind: NameKind.Touchpoint, Journey: null }
        && reference.Name.Value.Contains('.') && _known.Has(reference with { Journey = References.Shared });

    private static Finding NotShared(Identifier touchpoint)
    {
        var name = touchpoint.Value;
        return LanguageRules.UnknownReference.At(touchpoint.Origin, new(
            $"`{name}` stands in a journey; only shared touchpoints can be used. Move it out of its journey, to the top of a file.",
            $"`{name}` staat in een klantreis; alleen gedeelde contactmomenten kun je gebruiken. Zet het buiten zijn klantreis, op het hoogste niveau van een bestand.",
            $"`{name}` står i en kunderejse; kun fælles kontaktpunkter kan bruges. Flyt det ud af kunderejsen til øverste niveau i en fil."));
    }

    private Phrase Advice(Reference reference) => reference.Kind switch
    {
        NameKind.Stage when _known.IsOfStandardStages(reference) => StagesAre(string.Join(", ", _known.Candidates(reference))) + StagesOfYourOwn,
        NameKind.Stage => StagesAre(string.Join(", ", _known.Candidates(reference))),
        NameKind.Touchpoint when reference.Journey is not null => new(
            "Name a touchpoint of this journey, or one of another as `journey.touchpoint`.",
            "Noem een contactmoment uit deze klantreis, of een uit een andere als `journey.touchpoint`.",
            "Angiv et kontaktpunkt fra denne kunderejse, eller et fra en anden som `journey.touchpoint`."),
        NameKind.Field => DeclareWith($"`field {reference.Name.Value} \"…\" text`"),
        NameKind.Channel => DeclareWith($"`channel {reference.Name.Value} \"…\" online`", "`offline`"),
        NameKind.Metric => DeclareWith($"`metric {reference.Name.Value} \"…\" {MetricKindFor(reference.Name.Value)}`", "`nps`, `csat`, `ces`, `rate`, `count`, `duration`, `score`"),
        NameKind.StageModel => DeclareOrStandard($"`stages {reference.Name.Value} {{ … }}`"),
        _ => DeclareWith($"`{KindWords.Keyword(reference.Kind)} {reference.Name.Value} \"…\"`"),
    };

    private static Phrase StagesOfYourOwn { get; } = new(
        "A `stages NAME { … }` block declares stages of your own, and `stages NAME` in the journey takes them.",
        "Een blok `stages NAME { … }` legt eigen fasen vast, en `stages NAME` in de klantreis neemt ze over.",
        "En blok `stages NAME { … }` opretter egne faser, og `stages NAME` i kunderejsen tager dem i brug.");

    private static Phrase StagesAre(string names) =>
        new($"The stages of this model are {names}.", $"De fasen van dit model zijn {names}.", $"Faserne i denne model er {names}.");

    private static Phrase DeclareWith(string statement) =>
        new($"Declare it with {statement}.", $"Leg de naam vast met {statement}.", $"Opret navnet med {statement}.");

    private static Phrase DeclareWith(string statement, string others) => new(
        $"Declare it with {statement}; the last word may also be {others}.",
        $"Leg de naam vast met {statement}; het laatste woord kan ook {others} zijn.",
        $"Opret navnet med {statement}; det sidste ord kan også være {others}.");

    /// <summary>The kind of a metric that its name tells, else one that fits any marks.</summary>
    private static string MetricKindFor(string name) => name is "nps" or "csat" or "rate" or "count" or "duration" ? name : "score";

    private static Phrase DeclareOrStandard(string statement) => new(
        $"Declare it with {statement}, or use `standard`.",
        $"Leg de naam vast met {statement}, of gebruik `standard`.",
        $"Opret navnet med {statement}, eller brug `standard`.");
}
