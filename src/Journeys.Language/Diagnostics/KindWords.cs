using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics;

/// <summary>How messages speak of kinds of names. The nouns are those of the dialects' keywords.</summary>
public static class KindWords
{
    private static readonly Noun Channel = new("channel", "het", "kanaal", "en", "kanal", "kanalen");
    private static readonly Noun Team = new("team", "het", "team", "et", "team", "teamet");
    private static readonly Noun Persona = new("persona", "de", "persona", "en", "persona", "personaen");
    private static readonly Noun Claim = new("claim", "de", "belofte", "et", "løfte", "løftet");
    private static readonly Noun Tone = new("tone", "de", "toon", "en", "tone", "tonen");
    private static readonly Noun Message = new("message", "de", "boodschap", "et", "budskab", "budskabet");
    private static readonly Noun Metric = new("metric", "de", "meting", "en", "måling", "målingen");
    private static readonly Noun Touchpoint = new("touchpoint", "het", "contactmoment", "et", "kontaktpunkt", "kontaktpunktet");
    private static readonly Noun Journey = new("journey", "de", "klantreis", "en", "kunderejse", "kunderejsen");
    private static readonly Noun StageModel = new("stage model", "het", "fasemodel", "en", "fasemodel", "fasemodellen");
    private static readonly Noun Stage = new("stage", "de", "fase", "en", "fase", "fasen");
    private static readonly Noun Opportunity = new("opportunity", "de", "kans", "en", "mulighed", "muligheden");
    private static readonly Noun Field = new("field", "het", "veld", "et", "felt", "feltet");
    private static readonly Noun Rule = new("rule", "de", "regel", "en", "regel", "reglen");
    private static readonly Noun Language = new("language", "de", "taal", "et", "sprog", "sproget");
    private static readonly Noun Name = new("name", "de", "naam", "et", "navn", "navnet");

    /// <summary>What a thing of the kind is called.</summary>
    public static Noun Of(NameKind kind) => kind switch
    {
        NameKind.Channel => Channel,
        NameKind.Team => Team,
        NameKind.Persona => Persona,
        NameKind.Claim => Claim,
        NameKind.Tone => Tone,
        NameKind.Message => Message,
        NameKind.Metric => Metric,
        NameKind.Touchpoint => Touchpoint,
        NameKind.Journey => Journey,
        NameKind.StageModel => StageModel,
        NameKind.Stage => Stage,
        NameKind.Opportunity => Opportunity,
        NameKind.Field => Field,
        NameKind.Rule => Rule,
        NameKind.Language => Language,
        _ => Name,
    };

    /// <summary>The keyword that declares it.</summary>
    public static string Keyword(NameKind kind) => kind == NameKind.StageModel ? "stages" : kind.ToString().ToLowerInvariant();
}
