using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Review.Comparing;

/// <summary>What sentences call the things that fields name in one state: by their titles.</summary>
/// <param name="workspace">The state.</param>
/// <param name="language">The language that titles are shown in.</param>
/// <param name="journey">The journey that touchpoints and stages are named within; null for what all journeys share.</param>
internal sealed class Titles(Workspace workspace, string language, Journey? journey)
{
    private readonly Lazy<Dictionary<string, LocalizedText>> _touchpoints = new(() => Touchpoints(workspace, journey));

    /// <summary>A message, in quotes.</summary>
    public Phrase Message(Identifier message) => Quoted(workspace.Messages.Find(message)?.Title ?? default, message.Value);

    /// <summary>A touchpoint, in quotes.</summary>
    public Phrase Touchpoint(string name) => Quoted(
        _touchpoints.Value.TryGetValue(name, out var own) ? own : workspace.SharedTouchpoints.TryGet(name, out var shared) ? shared.Title : default, name);

    /// <summary>A stage, in each language in which it has a title.</summary>
    public Phrase Stage(string name)
    {
        var title = StageTitle(name);
        return new(In("en"), In("nl"), In("da"));

        string In(string reader) => workspace.Best(title, reader)?.Value is { Length: > 0 } known ? known : name;
    }

    /// <summary>The title that a journey gives a stage, else that of its model.</summary>
    public LocalizedText StageTitle(string name)
    {
        if (journey?.Stages.FirstOrDefault(stage => stage.Name.Value == name)?.Title is { IsNone: false } own)
        {
            return own;
        }

        var model = journey is null ? null : workspace.StageModelOf(journey);
        return model is not null && model.IndexOf(name) is >= 0 and var place ? model.Stages[place].Title : LocalizedText.None;
    }

    private Phrase Quoted(LocalizedText title, string name) =>
        workspace.Best(title, language)?.Value is { Length: > 0 } known ? $"\"{known}\"" : name;

    private static Dictionary<string, LocalizedText> Touchpoints(Workspace workspace, Journey? journey)
    {
        var titles = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var item in (journey?.Stages ?? []).SelectMany(stage => stage.Items))
        {
            var own = item.Touchpoint.Title;
            titles.TryAdd(item.Touchpoint.Name.Value, own.IsNone && item.IsUse ? workspace.SharedTouchpoints.Find(item.Touchpoint.Name)?.Title ?? own : own);
        }

        return titles;
    }
}
