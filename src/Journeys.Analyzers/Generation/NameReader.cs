using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Analyzers.Generation;

/// <summary>Takes from a file what the generator needs: names, and the texts of their documentation.</summary>
internal static class NameReader
{
    /// <summary>Reads a file's model.</summary>
    public static NamedFile Read(FileModel file)
    {
        var members = ImmutableArray.CreateBuilder<NamedMember>();
        foreach (var journey in file.Journeys.Where(journey => IsNamed(journey)))
        {
            Add(journey, members);
        }

        members.AddRange(file.Touchpoints.Where(IsNamed).Select(touchpoint => Member(touchpoint, new(MemberKind.SharedTouchpoint, ""), Docs(touchpoint))));
        members.AddRange(file.Messages.Where(IsNamed).Select(message => Member(message, new(MemberKind.Message, ""), Docs(message))));
        members.AddRange(file.Metrics.Where(IsNamed).Select(metric => Member(metric, new(MemberKind.Metric, ""), Docs(metric))));
        return new NamedFile(
            file.Source.Path,
            Language(file),
            new([.. file.Journeys.Where(IsNamed).Select(journey => new JourneyName(journey.Name.Value, Former(journey), new([.. Docs(journey)])))]),
            new(members.ToImmutable()));
    }

    private static void Add(Journey journey, ImmutableArray<NamedMember>.Builder members)
    {
        var touchpoints = new NameScope(MemberKind.Touchpoint, journey.Name.Value);
        var stages = new NameScope(MemberKind.Stage, journey.Name.Value);
        foreach (var stage in journey.Stages)
        {
            if (IsNamed(stage))
            {
                members.Add(Member(stage, stages, [.. Of(DocPart.Title, stage.Title), .. Of(DocPart.Goal, stage.Goal)]));
            }

            members.AddRange(stage.Items.Where(item => IsNamed(item.Touchpoint))
                .Select(item => Member(item.Touchpoint, touchpoints, Docs(item.Touchpoint), item.IsUse)));
        }
    }

    private static NamedMember Member(Declaration declaration, NameScope scope, IEnumerable<DocText> docs, bool isUse = false) =>
        new(new MemberName(scope, declaration.Name.Value, Former(declaration), isUse), new([.. docs]));

    private static bool IsNamed(Declaration declaration) => declaration.Name.Value.Length > 0;

    private static string? Former(Declaration declaration) =>
        declaration.FormerName is { Value.Length: > 0 } former && former.Value != declaration.Name.Value ? former.Value : null;

    private static string? Language(FileModel file) => file.Settings.IsEmpty
        ? null
        : file.Settings[0].Languages.Select(language => language.Value).FirstOrDefault() ?? Workspace.FallbackLanguage;

    private static IEnumerable<DocText> Docs(Touchpoint touchpoint) =>
    [
        .. Of(DocPart.Title, touchpoint.Title),
        .. Of(DocPart.Moment, touchpoint.Moment),
        .. Of(DocPart.Need, touchpoint.Need),
        .. Of(DocPart.Channel, touchpoint.Channels.Select(channel => channel.Value)),
        .. Of(DocPart.Owner, Names(touchpoint.Owner)),
    ];

    private static IEnumerable<DocText> Docs(Journey journey) =>
        [.. Of(DocPart.Title, journey.Title), .. Of(DocPart.Goal, journey.Goal), .. Of(DocPart.Owner, Names(journey.Owner))];

    private static IEnumerable<DocText> Docs(Message message) => [.. Of(DocPart.Title, message.Title), .. Of(DocPart.Text, message.Text)];

    private static IEnumerable<DocText> Docs(Metric metric) =>
    [
        .. Of(DocPart.Title, metric.Title),
        .. Of(DocPart.Kind, metric.Kind is { } kind ? [kind.ToString().ToLowerInvariant()] : []),
        .. Of(DocPart.Target, metric.Target is { } target ? [target.ToString()] : []),
    ];

    private static IEnumerable<string> Names(Identifier? name) => name is { } written ? [written.Value] : [];

    private static IEnumerable<DocText> Of(DocPart part, LocalizedText text) =>
        text.Entries.Select(entry => new DocText(part, entry.Language, entry.Value));

    /// <summary>Names are the same in every language.</summary>
    private static IEnumerable<DocText> Of(DocPart part, IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } list ? [new DocText(part, null, list)] : [];
}
