using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;
using Journeys.Review.Wording;

namespace Journeys.Review.Kinds;

/// <summary>What can change of the workspace's own settings.</summary>
internal static class WorkspaceChanges
{
    private static readonly Field<WorkspaceSettings>[] Fields =
    [
        new("title", (it, reading) => reading.Text(it.Title)),
        new("languages", (it, reading) => reading.Names(it.Languages, NameKind.Language), ChangeWeight.Notable) { ShowsWhole = true, HasFirst = true },
        new("address", Address, ChangeWeight.Notable),
        new("repository", (it, reading) => reading.OneText(it.Repository)),
        new("repository", (it, reading) => reading.Name(it.Branch, NameKind.None)) { Part = "branch" },
        new("site", (it, reading) => reading.OneText(it.Site)),
        new("review", (it, _) => Reading.Value(it.Review).Select(item => item with { Place = it.ReviewOrigin })),
        new("about", (it, reading) => reading.Text(it.About)),
        new("allow", (it, reading) => reading.Allowed.In(it.Origin)) { OnlyKeptGroups = true },
    ];

    /// <summary>Compares the settings.</summary>
    public static void Compare(ReviewContext context)
    {
        var old = context.Before.Workspace.Settings;
        var now = context.After.Workspace.Settings;
        if (old is null && now is null)
        {
            return;
        }

        var present = now ?? old!;
        var title = context.After.Workspace.Best(present.Title, context.After.Workspace.DefaultLanguage)?.Value ?? Subject.Workspace.Word;
        var change = new Change(ChangeKind.Changed, ChangeWeight.Minor, Subject.Workspace, Subject.Workspace.Word, present.Place) { Title = title, Message = default };
        var head = Told.Head(Subject.Workspace, title, change.Path);
        if (now is null)
        {
            context.Add(change with { Kind = ChangeKind.Removed, Side = ChangeSide.Before, Message = Told.Removed(head, []) });
            return;
        }

        if (old is null)
        {
            context.Add(change with { Kind = ChangeKind.Added, Message = Told.Added(head, []) });
            return;
        }

        foreach (var difference in FieldComparison.Compare(Fields, (old, context.Before), (now, context.After)))
        {
            context.Add(change with
            {
                Origin = difference.Place ?? present.Place,
                Weight = difference.Weight,
                Field = difference.Name,
                Values = difference.Values,
                Message = Told.Field(ChangeKind.Changed, head, difference, []),
            });
        }
    }

    /// <summary>How a customer is addressed in a language is no translation of how that is done in another.</summary>
    private static IEnumerable<Item> Address(WorkspaceSettings settings, Reading reading) => settings.Addresses.Select(address =>
    {
        var language = address.Language ?? reading.Workspace.DefaultLanguage;
        var form = Canonical.Word(address.Form);
        return new Item(language + " " + form, $"{form} ({language})") { Place = address.Origin };
    });
}
