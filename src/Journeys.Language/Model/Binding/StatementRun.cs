using Journeys.Language.Syntax;

namespace Journeys.Language.Model.Binding;

/// <summary>Statements of one block, those of a keyword or all. Walked without a single allocation: a block is walked once for each keyword.</summary>
/// <param name="tokens">The file's tokens.</param>
/// <param name="statements">The block's statements, each with a meaning.</param>
/// <param name="keyword">The meaning that counts; null where all do.</param>
internal readonly struct StatementRun(TokenList tokens, StatementSyntax[] statements, string? keyword)
{
    public Enumerator GetEnumerator() => new(tokens, statements, keyword);

    public int Count()
    {
        var count = 0;
        foreach (var _ in this)
        {
            count++;
        }

        return count;
    }

    public struct Enumerator(TokenList tokens, StatementSyntax[] statements, string? keyword)
    {
        private int _at = -1;

        public readonly StatementReader Current => new(tokens, statements[_at]);

        public bool MoveNext()
        {
            while (++_at < statements.Length)
            {
                if (keyword is null || IsOf(statements[_at].Definition!.Meaning))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Meanings are mostly the very string that is asked for.</summary>
        private readonly bool IsOf(string meaning) => ReferenceEquals(meaning, keyword) || meaning == keyword;
    }
}
