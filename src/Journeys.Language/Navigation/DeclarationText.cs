using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Language.Navigation;

/// <summary>What a declaration says, in Markdown: its title, and what matters of its kind.</summary>
internal static class DeclarationText
{
    private static readonly Phrase Target = new("Target", "Doel", "Mål");
    private static readonly Phrase Value = new("Value", "Waarde", "Værdi");
    private static readonly Phrase Until = new("Until", "Tot en met", "Til og med");
    private static readonly Phrase Source = new("Source", "Bron", "Kilde");
    private static readonly Phrase Owner = new("Owner", "Eigenaar", "Ejer");
    private static readonly Phrase Need = new("Need", "Behoefte", "Behov");
    private static readonly Phrase Satisfaction = new("Satisfaction", "Tevredenheid", "Tilfredshed");
    private static readonly Phrase Stages = new("Stages", "Fasen", "Faser");
    private static readonly Phrase Claims = new("Claims", "Beloften", "Løfter");

    /// <summary>The text.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="workspace">Where.</param>
    /// <param name="language">The reader's language.</param>
    public static string Markdown(Declaration declaration, Workspace workspace, string language)
    {
        var text = new StringBuilder();
        if (workspace.Best(declaration.Title, language) is { } title)
        {
            text.Append("**").Append(MarkdownText.Escape(title.Value)).Append("**\n");
        }

        foreach (var line in Facts(declaration, workspace, language))
        {
            text.Append('\n').Append(line).Append('\n');
        }

        if (workspace.Best(declaration.About, language) is { } about)
        {
            text.Append('\n').Append(MarkdownText.Escape(about.Value)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Facts(Declaration declaration, Workspace workspace, string language) => declaration switch
    {
        Message message => OfMessage(message, workspace, language),
        Metric metric => OfMetric(metric, language),
        Claim claim => OfClaim(claim, workspace, language),
        StageModel model => [Fact(Stages, language, string.Join(", ", model.Stages.Select(stage => stage.Name.Value)))],
        StageDefinition stage => Best(stage.Purpose, workspace, language),
        Persona persona => Best(persona.Goal, workspace, language),
        Journey journey => [.. Best(journey.Goal, workspace, language), .. Of(Owner, language, journey.Owner?.Value)],
        Team team => team.Contact is { } contact ? [MarkdownText.Escape(contact.Value)] : [],
        Touchpoint touchpoint => OfTouchpoint(touchpoint, workspace, language),
        _ => [],
    };

    private static IEnumerable<string> OfMessage(Message message, Workspace workspace, string language)
    {
        foreach (var entry in message.Text.Entries)
        {
            yield return "`" + workspace.LanguageOf(entry) + "` " + MarkdownText.Escape(entry.Value);
        }

        if (!message.Claims.IsEmpty)
        {
            yield return Fact(Claims, language, string.Join(", ", message.Claims.Select(claim => claim.Value)));
        }

        foreach (var until in Of(Until, language, message.Until?.ToString()))
        {
            yield return until;
        }
    }

    private static IEnumerable<string> OfMetric(Metric metric, string language) =>
    [
        .. metric.Kind is { } kind ? [MetricFormula.Of(kind, metric).In(language)] : Array.Empty<string>(),
        .. Of(Target, language, metric.Target?.ToString()),
        .. Of(Source, language, metric.Source?.Value),
    ];

    private static IEnumerable<string> OfClaim(Claim claim, Workspace workspace, string language) =>
    [
        .. Of(Value, language, claim.Value?.ToString()),
        .. Of(Until, language, claim.Until?.ToString()),
        .. claim.Phrases.Select(phrase => "`" + workspace.LanguageOf(phrase) + "` " + MarkdownText.Escape(phrase.Value)),
    ];

    private static IEnumerable<string> OfTouchpoint(Touchpoint touchpoint, Workspace workspace, string language) =>
    [
        .. Of(Need, language, workspace.Best(touchpoint.Need, language)?.Value),
        .. Of(Satisfaction, language, touchpoint.Satisfaction?.Score.ToString()),
        .. Of(Owner, language, touchpoint.Owner?.Value),
    ];

    private static IEnumerable<string> Best(LocalizedText text, Workspace workspace, string language) =>
        workspace.Best(text, language) is { } best ? [MarkdownText.Escape(best.Value)] : [];

    private static IEnumerable<string> Of(Phrase label, string language, string? value) => value is null ? [] : [Fact(label, language, value)];

    private static string Fact(Phrase label, string language, string value) => label.In(language) + ": " + MarkdownText.Escape(value);
}
