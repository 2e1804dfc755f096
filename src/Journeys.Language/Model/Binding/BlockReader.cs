using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Binding;

/// <summary>Reads the statements of one block by their keywords. Of a keyword that may stand once the first counts.</summary>
internal sealed class BlockReader
{
    private readonly TokenList _tokens;
    private readonly StatementSyntax[] _statements;

    /// <summary>A bit for the meaning of each statement: a block has few of the keywords that it is asked for.</summary>
    private readonly ulong _meanings;

    public BlockReader(TokenList tokens, BlockSyntax? block)
        : this(tokens, block, [])
    {
    }

    /// <param name="tokens">The file's tokens.</param>
    /// <param name="block">The block; null for none.</param>
    /// <param name="misplaced">Statements that belong here and stand elsewhere.</param>
    public BlockReader(TokenList tokens, BlockSyntax? block, IReadOnlyCollection<StatementSyntax> misplaced)
    {
        _tokens = tokens;
        var own = block is null ? [] : WithMeaning(block);
        _statements = misplaced.Count == 0 ? own : [.. own, .. misplaced];
        foreach (var statement in _statements)
        {
            _meanings |= Bit(statement.Definition!.Meaning);
        }
    }

    /// <summary>All statements with a meaning, in the order of the source.</summary>
    public StatementRun All => new(_tokens, _statements, null);

    public StatementReader? First(string keyword)
    {
        foreach (var statement in Every(keyword))
        {
            return statement;
        }

        return null;
    }

    public StatementRun Every(string keyword) => new(_tokens, Has(keyword) ? _statements : [], keyword);

    /// <summary>The text of a keyword in every language it was written in; of two in one language the first counts.</summary>
    public LocalizedText Localized(string keyword, LocalText? own = null, string slot = Slots.Text)
    {
        // Most texts are written in one language, so a list is made with the second.
        var only = own;
        ImmutableArray<LocalText>.Builder? several = null;
        foreach (var statement in Every(keyword))
        {
            if (statement.Text(slot) is not { } text)
            {
                continue;
            }

            if (only is null)
            {
                only = text;
            }
            else if (several is null ? only.Language != text.Language : !HasLanguage(several, text.Language))
            {
                (several ??= StartWith(only)).Add(text);
            }
        }

        return several is not null ? new LocalizedText(several.Finished()) : only is null ? LocalizedText.None : new LocalizedText(only);
    }

    /// <summary>The title behind a declaration's name, and those of its block.</summary>
    public LocalizedText Title(StatementReader statement) => Localized("title", statement.Text(Slots.Title)).ReadNow();

    /// <summary>The texts of all statements of a keyword that may stand several times.</summary>
    public ImmutableArray<LocalText> Repeated(string keyword)
    {
        ImmutableArray<LocalText> first = [];
        ImmutableArray<LocalText>.Builder? all = null;
        foreach (var statement in Every(keyword))
        {
            var texts = statement.Texts(Slots.Text);
            if (first.IsEmpty)
            {
                first = texts;
                continue;
            }

            if (all is null)
            {
                (all = ImmutableArray.CreateBuilder<LocalText>()).AddRange(first);
            }

            all.AddRange(texts);
        }

        return all is null ? first : all.Finished();
    }

    public ImmutableArray<T> Select<T>(string keyword, Func<StatementReader, T?> read)
        where T : class
    {
        if (!Has(keyword))
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(Every(keyword).Count());
        foreach (var statement in Every(keyword))
        {
            if (read(statement) is { } item)
            {
                items.Add(item);
            }
        }

        return items.Finished();
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

    /// <summary>Whether the block may have statements of a keyword: a quick no for most of those that it is asked for.</summary>
    private bool Has(string keyword) => (_meanings & Bit(keyword)) != 0;

    /// <summary>Two keywords may share a bit, which costs a look and no more.</summary>
    private static ulong Bit(string meaning) => 1UL << (((meaning[0] * 5) + (meaning[meaning.Length - 1] * 3) + meaning.Length) & 63);

    private static ImmutableArray<LocalText>.Builder StartWith(LocalText first)
    {
        var entries = ImmutableArray.CreateBuilder<LocalText>(2);
        entries.Add(first);
        return entries;
    }

    private static bool HasLanguage(ImmutableArray<LocalText>.Builder entries, string? language)
    {
        foreach (var entry in entries)
        {
            if (entry.Language == language)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The block's own statements where all of them mean something, as in most blocks.</summary>
    private static StatementSyntax[] WithMeaning(BlockSyntax block)
    {
        if (Array.TrueForAll(block.Statements, HasMeaning))
        {
            return block.Statements;
        }

        var statements = new List<StatementSyntax>();
        Collect(block, statements);
        return statements.ToArray();
    }

    private static bool HasMeaning(StatementSyntax statement) =>
        statement.Definition is not null && statement.Problem != StatementProblem.MisplacedKeyword;

    /// <summary>Statements within stray braces count as if the braces were not there.</summary>
    private static void Collect(BlockSyntax block, List<StatementSyntax> statements)
    {
        foreach (var statement in block.Statements)
        {
            if (HasMeaning(statement))
            {
                statements.Add(statement);
            }
            else if (statement.Problem == StatementProblem.StrayOpenBrace && statement.Block is { } stray)
            {
                Collect(stray, statements);
            }
        }
    }
}
