using System.Globalization;
using Journeys.Interchange.Reading;
using Journeys.Interchange.Writing;
using Journeys.Language.Model;

namespace Journeys.Interchange.Markdown;

/// <summary>Journeys as a document for a wiki or a mail, which can be read as it is written too: a heading a stage and a touchpoint.</summary>
public sealed class JourneyMarkdown
{
    private readonly TouchpointWords _words;
    private readonly DocumentLabels _labels;
    private readonly DocumentList _list;
    private readonly TouchpointFacts _facts;
    private readonly TextBuffer _document;

    private JourneyMarkdown(Workspace workspace, string language, TextBuffer document)
    {
        _document = document;
        _words = new TouchpointWords(workspace, language);
        _labels = DocumentLabels.For(language);
        _list = new DocumentList(document);
        _facts = new TouchpointFacts(workspace, language, _list);
    }

    /// <summary>Writes journeys in CommonMark. Explanations, which are Markdown of their own, and notes for the team are left out.</summary>
    /// <param name="workspace">The workspace of the journeys.</param>
    /// <param name="journeys">The journeys.</param>
    /// <param name="language">The language of headings and texts; where a text lacks it, the workspace's first.</param>
    /// <returns>A document; its lines end with LF.</returns>
    public static string Write(Workspace workspace, IReadOnlyCollection<EffectiveJourney> journeys, string language)
    {
        using var document = new TextBuffer();
        var markdown = new JourneyMarkdown(workspace, language, document);
        foreach (var journey in journeys)
        {
            markdown.Journey(journey);
        }

        return document.ToString();
    }

    private void Journey(EffectiveJourney journey)
    {
        Heading("#", _words.Title(journey.Declaration), journey.Name);
        Facts(journey);
        if (journey.Touchpoints.IsEmpty && journey.Stages.IsEmpty)
        {
            Paragraph(_labels.NoTouchpoint);
        }

        foreach (var stage in journey.Stages)
        {
            Stage(stage);
        }
    }

    private void Facts(EffectiveJourney journey)
    {
        var declaration = journey.Declaration;
        var critical = journey.Touchpoints.Count(touchpoint => touchpoint.Facts.Critical is { Kind: not CriticalKind.No });
        var total = journey.Touchpoints.Length.ToString(CultureInfo.InvariantCulture);
        _list.Item(_labels.Customer, _words.Customer(declaration));
        _list.Item(_labels.Goal, _words.Text(declaration.Goal));
        _list.Item(_labels.Owner, _facts.Team(declaration.Owner));
        _list.Item(_labels.Status, _labels.States.GetValueOrDefault(declaration.Status, ""));
        _list.Item(_labels.Reviewed, declaration.Reviewed?.On.ToString() ?? "");
        _list.Item(_labels.Touchpoints, critical == 0 ? total : string.Create(CultureInfo.InvariantCulture, $"{total} ({_facts.Critical}: {critical})"));
        _list.Items(_labels.Skipped, [.. declaration.Skips.Select(skip => Skipped(journey, skip))]);
        _list.End();
    }

    private string Skipped(EffectiveJourney journey, Skip skip)
    {
        var index = journey.Model?.IndexOf(skip.Stage.Value) ?? -1;
        var stage = index < 0 ? skip.Stage.Value : _words.Title(journey.Model!.Stages[index]);
        return skip.Because is { } because ? $"{stage}: {because.Value}" : stage;
    }

    private void Stage(EffectiveStage stage)
    {
        Heading("##", _words.Title(stage), stage.Name);
        _list.Item(_labels.Goal, _words.Text(stage.Declaration.Goal));
        _facts.Opportunities(stage.Declaration.Opportunities);
        _list.End();
        if (stage.Touchpoints.IsEmpty)
        {
            Paragraph(_labels.NoTouchpoint);
        }

        foreach (var touchpoint in stage.Touchpoints)
        {
            Heading("###", _words.Title(touchpoint.Facts), touchpoint.Name);
            _facts.Write(touchpoint.Facts, stage.Journey);
            _list.End();
        }
    }

    private void Heading(string level, string title, Identifier name)
    {
        _document.Append(_document.Written.IsEmpty ? "" : "\n");
        _document.Append(level + " " + MarkdownText.Escape(OneLine.Of(title, name.Value)) + "\n");
    }

    private void Paragraph(string words) => _document.Append("\n" + words + ".\n");
}
