using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Binding;

/// <summary>Binds what the brand is, says and measures.</summary>
internal static class BrandBinder
{
    public static WorkspaceSettings Settings(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        var repository = block.First("repository");
        var review = block.First("review");
        return new WorkspaceSettings
        {
            Title = block.Title(statement),
            Languages = block.First("languages")?.Languages() ?? [],
            Repository = repository?.Text(Slots.Text),
            Branch = repository?.Name(Slots.Branch),
            Site = block.Text("site"),
            Review = review?.Period(Slots.Every),
            ReviewOrigin = review?.Origin,
            Addresses = block.Select("address", Address),
            About = block.Localized("about"),
            Place = statement.Place(Slots.Title) ?? statement.KeywordOrigin,
            Origin = statement.Origin,
        };
    }

    public static StageModel StageModel(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        return new StageModel
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Stages = block.Select("stage", stage => StageDefinition(tokens, stage)),
        };
    }

    public static Channel Channel(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        return new Channel
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Kind = Words.Channel(statement.Choice(Slots.Kind)),
            Owner = block.Name("owner"),
        };
    }

    public static Team Team(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        return new Team
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Contact = block.Text("contact"),
        };
    }

    public static Persona Persona(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        return new Persona
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Goal = block.Localized("goal"),
            Quote = block.Localized("quote"),
            Image = block.First("image") is { } image ? ImageOf(image) : null,
        };
    }

    public static Claim Claim(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        var value = block.First("value");
        return new Claim
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Value = value?.Value(Slots.Value),
            ValueOrigin = value?.Place(Slots.Value),
            Watch = block.Repeated("watch"),
            Phrases = block.Repeated("phrase"),
            Until = block.Date("until"),
            UntilOrigin = block.First("until")?.Origin,
        };
    }

    public static Tone Tone(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        return new Tone
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Avoid = block.Repeated("avoid"),
        };
    }

    public static Message Message(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        return new Message
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Text = block.Localized("text"),
            Claims = block.First("claims")?.Names(Slots.Name) ?? [],
            Tone = block.Name("tone"),
            From = block.Date("from"),
            FromOrigin = block.First("from")?.Origin,
            Until = block.Date("until"),
            UntilOrigin = block.First("until")?.Origin,
        };
    }

    public static Term? Term(TokenList tokens, StatementReader statement)
    {
        if (statement.Text(Slots.Text) is not { } word)
        {
            return null;
        }

        var block = new BlockReader(tokens, statement.Statement.Block);
        return new Term(word, block.Repeated("avoid"), block.Text("because"), statement.Origin);
    }

    public static Metric Metric(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        var target = block.First("target");
        return new Metric
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            Kind = Words.Metric(statement.Choice(Slots.Kind)),
            Target = target?.Comparison(Slots.Value),
            TargetOrigin = target?.Origin,
            TargetValueOrigin = target?.ComparedPlace(Slots.Value),
            Source = WithoutCredentials(block.Text("source")),
            Every = block.First("every")?.Period(Slots.Value),
            Scale = block.First("scale")?.Range(Slots.Value),
            Method = Words.Method(block.Choice("method")),
            Better = Words.Direction(block.Choice("better")),
        };
    }

    /// <summary>The source of a metric is shown on its page and in what <c>measure</c> says; a password in it must not be.</summary>
    private static LocalText? WithoutCredentials(LocalText? source) => source is null ? null : source with { Value = Credentials.Hidden(source.Value) };

    public static FieldDeclaration Field(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        return new FieldDeclaration
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Kind = Words.Field(statement.Choice(Slots.Kind)),
        };
    }

    public static Image? ImageOf(StatementReader statement) =>
        statement.Text(Slots.Text) is { } path ? new Image(path, statement.Text(Slots.Label), statement.Origin) : null;

    public static Link? LinkOf(StatementReader statement) =>
        statement.Text(Slots.Text) is { } address ? new Link(address, statement.Text(Slots.Label), statement.Origin) : null;

    private static AddressSetting? Address(StatementReader statement) =>
        Words.Address(statement.Choice(Slots.Kind)) is { } form
            ? new AddressSetting(form, statement.Language, statement.Origin)
            : null;

    private static StageDefinition StageDefinition(TokenList tokens, StatementReader statement)
    {
        var block = new BlockReader(tokens, statement.Statement.Block);
        return new StageDefinition
        {
            Name = statement.DeclaredName(),
            FormerName = statement.FormerName(),
            Origin = statement.Origin,
            Title = block.Title(statement),
            About = block.Localized("about"),
            Fields = block.Fields(),
            IsOptional = statement.Choice(Slots.Optional) is not null,
            Like = statement.Name(Slots.Like),
            Purpose = block.Localized("purpose"),
        };
    }
}
