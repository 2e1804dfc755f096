using System.Collections.Immutable;
using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>
/// Says what is wrong with a tree. The parser only builds; all words about syntax are here and in the checkers of statements and
/// arguments, so that each mistake is told once.
/// </summary>
internal sealed class SyntaxChecker
{
    private readonly SyntaxTree _tree;
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    private bool _hasToldOfHeader;

    /// <summary>Whether the statement of the file that is being looked at has its first block that is too deep behind it.</summary>
    private bool _hasToldOfDepth;

    private SyntaxChecker(SyntaxTree tree)
    {
        _tree = tree;
    }

    private TokenList Tokens => _tree.Tokens;

    /// <summary>All findings about the syntax of a file, in the order of the source.</summary>
    public static ImmutableArray<Finding> Check(SyntaxTree tree)
    {
        var checker = new SyntaxChecker(tree);
        CharacterChecker.Check(tree.Tokens, checker._findings);
        checker.Header();
        checker.Block(tree.Root, null);
        checker.LeaveOutWordsOfDialects();
        MetricChecker.Check(tree.Tokens, tree.Root, checker._findings);
        CharacterChecker.CheckMeaningless(tree.Tokens, checker._findings);
        checker._findings.Sort(Finding.CompareByPlace);
        return checker._findings.ToImmutable();
    }

    private void Header()
    {
        if (DialectHeader.Read(_tree.Source.Content) is { } header && Dialect.Of(header.Language) is null)
        {
            var known = Words.Either([.. Dialect.All.Select(dialect => dialect.Language)]);
            var asked = Words.Quoted(header.Language);
            _findings.Add(LanguageRules.UnknownLanguage.At(new Origin(_tree.Source, header.Span), new(
                $"Keywords cannot be written in {asked}. They are written in {known.English}.",
                $"Sleutelwoorden kun je niet in {asked} schrijven. Schrijf ze in {known.Dutch}.",
                $"Nøgleord kan ikke skrives på {asked}. Skriv dem på {known.Danish}.")));
        }
    }

    private void Block(BlockSyntax block, StatementSyntax? owner)
    {
        if (!block.IsTooDeep || !_hasToldOfDepth)
        {
            BlockChecker.Check(Tokens, block, owner, _findings);
        }

        _hasToldOfDepth |= block.IsTooDeep;
        if (block.Kind != BlockKind.Unknown)
        {
            RepetitionChecker.Check(Tokens, block, _findings);
        }

        StatementSyntax? before = null;
        foreach (var statement in block.Statements)
        {
            _hasToldOfDepth &= owner is not null;
            Statement(statement, before, block.Kind, owner);
            before = statement;
        }
    }

    private void Statement(StatementSyntax statement, StatementSyntax? before, BlockKind kind, StatementSyntax? owner)
    {
        var isSilent = kind == BlockKind.Unknown || IsPartOfStrayBraces(statement, owner) || LeadsTooDeep(statement);
        if (!isSilent && !ContinuesMistake(statement, before) && !LacksHeader(statement, kind))
        {
            StatementChecker.Check(Tokens, statement, kind, _findings);
        }

        if (statement.Block is { } block)
        {
            Block(block, statement);
        }
    }

    /// <summary>Whether it is one more keyword of a dialect that the file does not name, which is told of at the first.</summary>
    private bool LacksHeader(StatementSyntax statement, BlockKind kind)
    {
        if (!KeywordChecker.IsOfOtherDialect(Tokens, statement, kind))
        {
            return false;
        }

        var isTold = _hasToldOfHeader;
        _hasToldOfHeader = true;
        return isTold;
    }

    /// <summary>Where the header is missing, the values and connectives of that dialect are part of the same mistake.</summary>
    private void LeaveOutWordsOfDialects()
    {
        if (!_hasToldOfHeader)
        {
            return;
        }

        var kept = _findings.Where(finding => finding.Rule == LanguageRules.UnknownKeyword || !KeywordChecker.IsWordOfOtherDialect(Tokens, finding.Origin)).ToList();
        _findings.Clear();
        _findings.AddRange(kept);
    }

    /// <summary>Braces within stray braces are one mistake with them.</summary>
    private static bool IsPartOfStrayBraces(StatementSyntax statement, StatementSyntax? owner) =>
        statement.Problem == StatementProblem.StrayOpenBrace && owner?.Problem == StatementProblem.StrayOpenBrace;

    /// <summary>
    /// Whether blocks run too deep within a statement that does not stand right: the same braces are missing for both, which is told
    /// where they run too deep.
    /// </summary>
    private static bool LeadsTooDeep(StatementSyntax statement) =>
        statement.Problem != StatementProblem.None && statement.Block is { RunsTooDeep: true };

    /// <summary>Pieces that cannot be understood, or braces that close nothing, one after another on one line are one mistake.</summary>
    private bool ContinuesMistake(StatementSyntax statement, StatementSyntax? before) =>
        (statement.Problem, before?.Problem) is
            (StatementProblem.NoKeyword, StatementProblem.NoKeyword or StatementProblem.UnknownKeyword)
            or (StatementProblem.StrayCloseBrace, StatementProblem.StrayCloseBrace)
        && !Tokens[statement.First].Is(TokenFlags.FirstOnLine);
}
