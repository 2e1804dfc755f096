using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Binding;

/// <summary>Reads the arguments of one statement by their slots.</summary>
internal readonly struct StatementReader(TokenList tokens, StatementSyntax statement)
{
    public StatementSyntax Statement { get; } = statement;

    public KeywordDefinition Keyword => Statement.Definition!;

    /// <summary>The whole statement.</summary>
    public Origin Origin => tokens.OriginOf(Statement.First, Statement.End);

    /// <summary>The keyword.</summary>
    public Origin KeywordOrigin => tokens.OriginOf(Statement.First);

    /// <summary>The tag behind <c>@</c>, or null.</summary>
    public string? Language => Statement.Language < 0 || tokens[Statement.Language].Kind != TokenKind.Word
        ? null
        : NameText.NormalizeLanguage(tokens.TextOf(Statement.Language).ToString());

    /// <summary>The name, or one made of the title where it is missing; of a declaration there is always one.</summary>
    public Identifier DeclaredName()
    {
        if (Name(Slots.Name) is { } name)
        {
            return name;
        }

        var title = Text(Slots.Title);
        return title is not null && NameText.From(title.Value) is { Length: > 0 } made
            ? new Identifier(made, title.Origin)
            : new Identifier("", KeywordOrigin);
    }

    public Identifier? Name(string slot) => Find(slot) is { } argument ? NameAt(argument) : null;

    public ImmutableArray<Identifier> Names(string slot)
    {
        var first = Find(slot);
        var names = ImmutableArray.CreateBuilder<Identifier>(Length(first));
        for (var argument = first; argument is not null; argument = argument.Next)
        {
            if (NameAt(argument) is { } name)
            {
                names.Add(name);
            }
        }

        return names.Finished();
    }

    public Identifier? FormerName()
    {
        var arguments = Statement.Arguments;
        return arguments.Length > Keyword.Arguments.Length && arguments[arguments.Length - 1] is { } argument ? NameAt(argument) : null;
    }

    /// <summary>Whether an argument that may be a name or a text is a text.</summary>
    public bool IsQuoted(string slot) => Find(slot) is { } argument && tokens[argument.First].Kind == TokenKind.Text;

    public LocalText? Text(string slot) => Find(slot) is { } argument ? TextAt(argument) : null;

    public ImmutableArray<LocalText> Texts(string slot)
    {
        var first = Find(slot);
        var texts = ImmutableArray.CreateBuilder<LocalText>(Length(first));
        for (var argument = first; argument is not null; argument = argument.Next)
        {
            if (TextAt(argument) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts.Finished();
    }

    /// <summary>The word of a choice, or null where it is missing or wrong.</summary>
    public string? Choice(string slot)
    {
        var index = Keyword.IndexOf(slot);
        if (index < 0 || Statement.Arguments[index] is not { State: ArgumentState.Good } argument)
        {
            return null;
        }

        foreach (var choice in Keyword.Arguments[index].Choices)
        {
            if (tokens.IsChoice(argument.First, choice))
            {
                return choice;
            }
        }

        return null;
    }

    public Date? Date(string slot) =>
        Token(slot, TokenKind.Date) is { } index && Model.Date.TryParse(tokens.TextOf(index), out var date) ? date : null;

    public DurationValue? Period(string slot) =>
        Token(slot, TokenKind.Duration) is { } index ? ValueReader.Period(tokens.TextOf(index), Keyword.Arguments[Keyword.IndexOf(slot)].LeastUnit) : null;

    public ScoreValue? Score(string slot) =>
        Token(slot, TokenKind.Score) is { } index ? ValueReader.Score(tokens.TextOf(index)) : null;

    /// <summary>A whole number within the shape's bounds.</summary>
    public int? WholeNumber(string slot)
    {
        var bounds = Keyword.Arguments[Keyword.IndexOf(slot)].Bounds ?? (int.MinValue, int.MaxValue);
        return Token(slot, TokenKind.Number) is { } index && ValueReader.WholeNumber(tokens.TextOf(index)) is { } number
            && number >= bounds.Item1 && number <= bounds.Item2
            ? number
            : null;
    }

    public (int Lowest, int Highest)? Range(string slot) =>
        Token(slot, TokenKind.Range) is { } index ? ValueReader.Range(tokens.TextOf(index)) : null;

    public Comparison? Comparison(string slot)
    {
        if (Find(slot) is not { State: ArgumentState.Good } argument)
        {
            return null;
        }

        var sign = ValueReader.Operator(tokens.TextOf(argument.First));
        var value = ValueOf(argument.First + 1, argument.End);
        return sign is { } known && value is not null ? new Comparison(known, value) : null;
    }

    public Value? Value(string slot) =>
        Find(slot) is { State: ArgumentState.Good } argument ? ValueOf(argument.First, argument.End) : null;

    /// <summary>Where the value of a comparison stands, behind its sign.</summary>
    public Origin? ComparedPlace(string slot) =>
        Find(slot) is { State: ArgumentState.Good } argument ? tokens.OriginOf(argument.First + 1, argument.End) : null;

    public Origin? Place(string slot) => Find(slot) is { } argument ? PlaceOf(argument) : null;

    /// <summary>How many items a list has from here on.</summary>
    private static int Length(ArgumentSyntax? argument)
    {
        var length = 0;
        for (; argument is not null; argument = argument.Next)
        {
            length++;
        }

        return length;
    }

    private Value? ValueOf(int first, int end)
    {
        if (tokens[first].Kind == TokenKind.Text)
        {
            return new TextValue(TextLiteral.ValueOf(tokens, first));
        }

        return ValueReader.Amount(tokens, first, end);
    }

    private Identifier? NameAt(ArgumentSyntax argument)
    {
        if (argument.State == ArgumentState.Missing)
        {
            return null;
        }

        var raw = tokens[argument.First].Kind == TokenKind.Text
            ? TextLiteral.ValueOf(tokens, argument.First)
            : NamePool.Get(tokens.TextOf(argument.First));
        var name = NameText.IsName(raw, mayBeDotted: true) ? NameText.Normalize(raw) : NameText.From(raw);
        return name.Length == 0 ? null : new Identifier(name, PlaceOf(argument));
    }

    private LocalText? TextAt(ArgumentSyntax argument)
    {
        if (argument.State == ArgumentState.Missing)
        {
            return null;
        }

        var kind = tokens[argument.First].Kind;
        var isLiteral = kind is TokenKind.Text or TokenKind.Prose;
        var place = PlaceOf(argument);
        if (TextLiteral.IsPlain(tokens, argument.First) && place.Source.IsPacked)
        {
            return LocalText.Plain(Language, place);
        }

        var value = isLiteral ? TextLiteral.ValueOf(tokens, argument.First) : place.Text.TrimEnd();
        return new LocalText(value, Language, place, kind == TokenKind.Prose);
    }

    private Origin PlaceOf(ArgumentSyntax argument) =>
        argument.End > argument.First ? tokens.OriginOf(argument.First, argument.End) : tokens.OriginOf(argument.Label);

    private int? Token(string slot, TokenKind kind) =>
        Find(slot) is { State: ArgumentState.Good } argument && tokens[argument.First].Kind == kind ? argument.First : null;

    private ArgumentSyntax? Find(string slot)
    {
        var index = Keyword.IndexOf(slot);
        return index < 0 || index >= Statement.Arguments.Length ? null : Statement.Arguments[index];
    }
}
