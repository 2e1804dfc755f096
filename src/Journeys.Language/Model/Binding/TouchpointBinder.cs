using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Binding;

/// <summary>Binds touchpoints, the overrides of uses, and opportunities.</summary>
internal static class TouchpointBinder
{
    public static Touchpoint Bind(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        var touchpoint = new Touchpoint
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Channels = block.First("channel")?.Names(Slots.Name) ?? [],
            Moment = block.Localized("moment").ReadNow(),
            Need = block.Localized("need"),
            Thinks = block.Localized("thinks"),
            Quote = block.Localized("quote"),
            Pains = block.Repeated("pain"),
            Backstage = block.Repeated("backstage"),
            Systems = block.Repeated("system"),
            Says = block.Select("says", Saying),
            Critical = block.First("critical") is { } critical ? Criticality(critical) : null,
            Priority = block.First("priority") is { } priority ? Priority(priority) : null,
            Satisfaction = block.First("satisfaction") is { } satisfaction ? Satisfaction(satisfaction) : null,
            Emotion = Emotion(block),
            Personalisations = block.Select("personalised", Personalisation),
            Metrics = block.Select("metric", MetricUse),
            Feedback = block.Select("feedback", Feedback),
            Opportunities = block.Select("opportunity", opportunity => Opportunity(tokens, opportunity)),
            Owner = block.Name("owner"),
            Images = block.Select("image", BrandBinder.ImageOf),
            Links = block.Select("link", BrandBinder.LinkOf),
            Notes = block.Localized("notes"),
            Code = block.Repeated("code"),
            Then = block.Select("then", Flow),
            Status = block.First("status") is { } status ? Status(status) : null,
        };
        var unread = Unread(block, touchpoint);
        return unread == UnreadStatements.None ? touchpoint : touchpoint with { Unread = unread };
    }

    /// <summary>The statements that stand there and gave nothing.</summary>
    private static UnreadStatements Unread(BlockReader block, Touchpoint read)
    {
        UnreadStatements If(bool gaveNothing, string keyword, UnreadStatements which) => gaveNothing && block.First(keyword) is not null ? which : UnreadStatements.None;
        return If(read.Channels.IsEmpty, "channel", UnreadStatements.Channel)
            | If(read.Critical is null, "critical", UnreadStatements.Critical)
            | If(read.Priority is null, "priority", UnreadStatements.Priority)
            | If(read.Need.IsNone, "need", UnreadStatements.Need)
            | If(read.Owner is null, "owner", UnreadStatements.Owner)
            | If(read.Says.IsEmpty, "says", UnreadStatements.Says)
            | If(read.Metrics.IsEmpty, "metric", UnreadStatements.Measure)
            | If(read.Feedback.IsEmpty, "feedback", UnreadStatements.Measure)
            | (read.Personalisations.IsEmpty || AreWhole(block.Every("personalised")) ? UnreadStatements.None : UnreadStatements.Personalised);
    }

    private static bool AreWhole(StatementRun statements)
    {
        foreach (var statement in statements)
        {
            if (!statement.Statement.HasAllArguments)
            {
                return false;
            }
        }

        return true;
    }

    public static Opportunity Opportunity(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        return new Opportunity
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Localized("title", statement.Text(Slots.Title)),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Impact = block.WholeNumber("impact"),
            Effort = block.WholeNumber("effort"),
            Owner = block.Name("owner"),
            Due = block.Date("due"),
            Status = Words.Opportunity(block.Choice("status")),
            Link = block.First("link") is { } link ? BrandBinder.LinkOf(link) : null,
        };
    }

    private static Saying? Saying(StatementReader statement) =>
        statement.Name(Slots.Name) is { } message
            ? new Saying(message, statement.Text(Slots.Text)?.ReadNow(), statement.Language, statement.Origin)
            : null;

    private static Criticality? Criticality(StatementReader statement) =>
        Words.Critical(statement.Choice(Slots.Kind)) is { } kind
            ? new Criticality(kind, statement.Text(Slots.Reason), statement.Origin)
            : null;

    private static Priority? Priority(StatementReader statement) =>
        Words.Priority(statement.Choice(Slots.Kind)) is { } level
            ? new Priority(level, statement.Text(Slots.Reason), statement.Origin)
            : null;

    private static Satisfaction? Satisfaction(StatementReader statement)
    {
        if (statement.Score(Slots.Value) is not { } score)
        {
            return null;
        }

        var from = statement.Text(Slots.From);
        var isText = statement.IsQuoted(Slots.From);
        return new Satisfaction(score, statement.Origin)
        {
            Evidence = Words.Evidence(statement.Choice(Slots.Kind)),
            On = statement.Date(Slots.On),
            FromMetric = isText ? null : statement.Name(Slots.From),
            FromText = isText ? from : null,
            SampleSize = statement.WholeNumber(Slots.Sample),
        };
    }

    private static Emotion? Emotion(BlockReader block)
    {
        foreach (var statement in block.Every("emotion"))
        {
            if (statement.WholeNumber(Slots.Value) is { } level)
            {
                return new Emotion(level, block.Localized("emotion"), statement.Origin);
            }
        }

        return null;
    }

    private static Personalisation? Personalisation(StatementReader statement) =>
        new(statement.Texts(Slots.Words), Words.Basis(statement.Choice(Slots.Basis)), statement.Origin);

    private static MetricUse? MetricUse(StatementReader statement) =>
        statement.Name(Slots.Name) is { } metric
            ? new MetricUse(metric, statement.Comparison(Slots.Value), statement.Origin) { TargetValueOrigin = statement.ComparedPlace(Slots.Value) }
            : null;

    private static Feedback? Feedback(StatementReader statement) =>
        Words.Feedback(statement.Choice(Slots.Kind)) is { } kind
            ? new Feedback(kind, statement.Period(Slots.Every), statement.Text(Slots.Via), statement.Origin)
            : null;

    private static Flow? Flow(StatementReader statement)
    {
        ImmutableArray<Identifier> targets = statement.Names(Slots.Name);
        return targets.IsEmpty ? null : new Flow(targets, statement.Text(Slots.When), statement.Origin);
    }

    private static TouchpointStatus? Status(StatementReader statement) =>
        Words.Touchpoint(statement.Choice(Slots.Kind)) is { } state
            ? new TouchpointStatus(state, statement.Date(Slots.Until), statement.Origin)
            : null;
}
