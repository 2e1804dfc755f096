using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Binding;

/// <summary>Binds journeys and their stages.</summary>
internal static class JourneyBinder
{
    public static Journey Bind(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        var misplaced = Misplaced.ByStage(statement.Statement.Block);
        return new Journey
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Persona = block.Name("persona"),
            Goal = block.Localized("goal"),
            Owner = block.Name("owner"),
            Status = Words.Journey(block.Choice("status")),
            IsStatusUnread = block.First("status") is { Statement.HasAllArguments: false },
            StageModel = block.Name("stages"),
            Reviewed = block.First("reviewed") is { } reviewed ? Review(reviewed) : null,
            Within = block.Name("within"),
            Variant = block.First("variant") is { } variant ? Variant(variant) : null,
            Tags = block.First("tags")?.Names(Slots.Name) ?? [],
            Tone = block.Name("tone"),
            Languages = block.First("languages")?.Languages() ?? [],
            Stages = block.Select("stage", stage => Stage(tokens, stage, [.. misplaced[stage.Statement]])),
            Skips = block.Select("skip", Skip),
        };
    }

    /// <summary>The names of a list of languages, in their usual letter case.</summary>
    public static ImmutableArray<Identifier> Languages(this StatementReader statement) =>
        [.. statement.Names(Slots.Name).Where(name => NameText.IsLanguageTag(name.Origin.Text)).Select(name => new Identifier(NameText.NormalizeLanguage(name.Origin.Text), name.Origin))];

    private static Review? Review(StatementReader statement) =>
        statement.Date(Slots.Value) is { } on ? new Review(on, statement.Period(Slots.Every), statement.Origin) : null;

    private static Variant? Variant(StatementReader statement) =>
        statement.Name(Slots.Of) is { } journey && Words.Variant(statement.Choice(Slots.Kind)) is { } kind
            ? new Variant(journey, kind, statement.Origin)
            : null;

    private static Skip? Skip(StatementReader statement) =>
        statement.Name(Slots.Name) is { } stage ? new Skip(stage, statement.Text(Slots.Reason), statement.Origin) : null;

    private static Stage Stage(TokenList tokens, StatementReader statement, IReadOnlyCollection<StatementSyntax> misplaced)
    {
        var block = new BlockReader(tokens, statement.Statement.Block, misplaced);
        return new Stage
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Goal = block.Localized("goal"),
            Items = Items(tokens, block),
            Opportunities = block.Select("opportunity", opportunity => TouchpointBinder.Opportunity(tokens, opportunity)),
        };
    }

    private static ImmutableArray<StageItem> Items(TokenList tokens, BlockReader block)
    {
        var items = ImmutableArray.CreateBuilder<StageItem>();
        foreach (var statement in block.All)
        {
            if (statement.Keyword.Word is "touchpoint" or "use")
            {
                var touchpoint = TouchpointBinder.Bind(tokens, statement);
                var isBare = statement.Statement.Block is null && touchpoint.Title.IsNone;
                items.Add(new StageItem(touchpoint, statement.Keyword.Word == "use") { IsBare = isBare });
            }
        }

        return items.ToImmutable();
    }
}
