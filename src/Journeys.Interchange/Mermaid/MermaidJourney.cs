using System.Globalization;
using Journeys.Interchange.Reading;
using Journeys.Interchange.Writing;
using Journeys.Language.Model;

namespace Journeys.Interchange.Mermaid;

/// <summary>
/// A journey as a <c>journey</c> diagram of Mermaid, which wikis and code hosts draw: a section a stage, a task a touchpoint, and the
/// persona as its actor.
/// </summary>
public static class MermaidJourney
{
    /// <summary>The middle of Mermaid's scale from 1 to 5, where the face is neither glad nor sad.</summary>
    private const decimal Middle = 3;

    /// <summary>
    /// Writes a journey. Mermaid asks for a score: it is satisfaction on a scale to five; where that is not known the feeling (-2 is 1, +2 is
    /// 5), else the middle, and a comment above the task says so.
    /// </summary>
    /// <param name="workspace">The workspace of the journey.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="language">The language of the texts; where one lacks it, the workspace's first.</param>
    /// <returns>A diagram; its lines end with LF.</returns>
    public static string Write(Workspace workspace, EffectiveJourney journey, string language)
    {
        var words = new TouchpointWords(workspace, language);
        var labels = MermaidLabels.For(language);
        using var diagram = new TextBuffer();
        diagram.Append("journey\n    title " + MermaidText.Escape(words.Title(journey.Declaration), journey.Name.Value) + "\n");
        var actor = journey.Declaration.Persona is { } persona ? ": " + Actor(workspace, words, persona) : "";
        foreach (var stage in journey.Stages)
        {
            diagram.Append("    section " + MermaidText.Escape(words.Title(stage), stage.Name.Value) + "\n");
            foreach (var touchpoint in stage.Touchpoints)
            {
                Task(diagram, words, labels, touchpoint.Facts, actor);
            }
        }

        return diagram.ToString();
    }

    private static string Actor(Workspace workspace, TouchpointWords words, Identifier name) =>
        MermaidText.Escape(workspace.Personas.Find(name) is { } persona ? words.Title(persona) : "", name.Value);

    private static void Task(TextBuffer diagram, TouchpointWords words, MermaidLabels labels, Touchpoint facts, string actor)
    {
        var (score, reason) = facts switch
        {
            { Satisfaction: { } satisfaction } => (satisfaction.Score.OutOfFive, null),
            { Emotion: { } emotion } => (Middle + emotion.Level, labels.Felt),
            _ => (Middle, labels.Unknown),
        };
        if (reason is not null)
        {
            diagram.Append("        %% " + reason + "\n");
        }

        var shown = Math.Clamp(score, 1, 5).ToString("0.##", CultureInfo.InvariantCulture);
        diagram.Append("        " + MermaidText.EscapeFirst(words.Title(facts), facts.Name.Value) + ": " + shown + actor + "\n");
    }
}
