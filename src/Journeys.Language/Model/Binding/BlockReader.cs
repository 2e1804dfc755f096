using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Binding;

/// <summary>Reads the statements of one block by their keywords. Of a keyword that may stand once the first counts.</summary>
internal sealed class BlockReader
{
    private readonly TokenList _tokens;
    private readonly List<StatementSyntax> _statements = [];

    public BlockReader(TokenList tokens, BlockSyntax? block)
    {
        _tokens = tokens;
        if (block is not null)
        {
            Collect(block);
        }
    }

    /// <summary>All statements with a meaning, in the order of the source.</summary>
    public IEnumerable<StatementReader> All
    {
        get
        {
            foreach (var statement in _statements)
            {
                yield return new StatementReader(_tokens, statement);
            }
        }
    }

    public StatementReader? First(string keyword)
    {
        foreach (var statement in _statements)
        {
            if (ReferenceEquals(statement.Definition!.Word, keyword) || statement.Definition.Meaning == keyword)
            {
                return new StatementReader(_tokens, statement);
            }
        }

        return null;
    }

    public IEnumerable<StatementReader> Every(string keyword)
    {
        foreach (var statement in _statements)
        {
            if (statement.Definition!.Meaning == keyword)
            {
                yield return new StatementReader(_tokens, statement);
            }
        }
    }

    /// <summary>The text of a keyword in every language it was written in; of two in one language the first counts.</summary>
    public LocalizedText Localized(string keyword, LocalText? own = null, string slot = Slots.Text)
    {
        ImmutableArray<LocalText>.Builder? entries = null;
        if (own is not null)
        {
            (entries = ImmutableArray.CreateBuilder<LocalText>()).Add(own);
        }

        foreach (var statement in _statements)
        {
            if (statement.Definition!.Meaning == keyword && new StatementReader(_tokens, statement).Text(slot) is { } text
                && (entries is null || entries.All(entry => entry.Language != text.Language)))
            {
                (entries ??= ImmutableArray.CreateBuilder<LocalText>()).Add(text);
            }
        }

        return entries is null ? LocalizedText.None : new LocalizedText(entries.ToImmutable());
    }

    /// <summary>The texts of all statements of a keyword that may stand several times.</summary>
    public ImmutableArray<LocalText> Repeated(string keyword)
    {
        ImmutableArray<LocalText>.Builder? entries = null;
        foreach (var statement in Every(keyword))
        {
            (entries ??= ImmutableArray.CreateBuilder<LocalText>()).AddRange(statement.Texts(Slots.Text));
        }

        return entries is null ? [] : entries.ToImmutable();
    }

    public ImmutableArray<T> Select<T>(string keyword, Func<StatementReader, T?> read)
        where T : class
    {
        ImmutableArray<T>.Builder? items = null;
        foreach (var statement in Every(keyword))
        {
            if (read(statement) is { } item)
            {
                (items ??= ImmutableArray.CreateBuilder<T>()).Add(item);
            }
        }

        return items is null ? [] : items.ToImmutable();
    }

    /// <summary>The values of the team's own fields.</summary>
    public ImmutableArray<FieldValue> Fields() => Select("field", static statement =>
        statement.Name(Slots.Name) is { } field && statement.Value(Slots.Value) is { } value && statement.Place(Slots.Value) is { } place
            ? new FieldValue(field, value, statement.Language, place, statement.Origin)
            : null);

    public Identifier? Name(string keyword) => First(keyword)?.Name(Slots.Name);

    public Date? Date(string keyword) => First(keyword)?.Date(Slots.Value);

    public int? WholeNumber(string keyword) => First(keyword)?.WholeNumber(Slots.Value);

    public string? Choice(string keyword) => First(keyword)?.Choice(Slots.Kind);

    public LocalText? Text(string keyword) => First(keyword)?.Text(Slots.Text);

    /// <summary>Statements within stray braces count as if the braces were not there.</summary>
    private void Collect(BlockSyntax block)
    {
        foreach (var statement in block.Statements)
        {
            if (statement.Definition is not null && statement.Problem != StatementProblem.MisplacedKeyword)
            {
                _statements.Add(statement);
            }
            else if (statement.Problem == StatementProblem.StrayOpenBrace && statement.Block is { } stray)
            {
                Collect(stray);
            }
        }
    }
}
