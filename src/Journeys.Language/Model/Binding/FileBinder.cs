using System.Collections.Immutable;
using Journeys.Language.Diagnostics.Checking;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Binding;

/// <summary>Makes a model of one file's tree. It depends on the tree alone; names are looked up when files are put together.</summary>
public static class FileBinder
{
    /// <summary>Binds a tree.</summary>
    public static FileModel Bind(SyntaxTree tree)
    {
        var tokens = tree.Tokens;
        var file = new BlockReader(tokens, tree.Root, Misplaced.OfFile(tokens, tree.Root));
        var allowances = ImmutableArray.CreateBuilder<Allowance>();
        var tags = ImmutableArray.CreateBuilder<Identifier>();
        var leftAside = ImmutableArray.CreateBuilder<(NameKind Kind, string Name)>();
        var twins = ImmutableArray.CreateBuilder<LanguageTwin>();
        Gather(tokens, tree.Root, null, allowances, tags, leftAside, twins);
        return new FileModel
        {
            Source = tree.Source,
            Findings = SyntaxChecker.Check(tree),
            Settings = file.Select("workspace", statement => BrandBinder.Settings(tokens, statement)),
            StageModels = file.Select("stages", statement => BrandBinder.StageModel(tokens, statement)),
            Channels = file.Select("channel", statement => BrandBinder.Channel(tokens, statement)),
            Teams = file.Select("team", statement => BrandBinder.Team(tokens, statement)),
            Personas = file.Select("persona", statement => BrandBinder.Persona(tokens, statement)),
            Claims = file.Select("claim", statement => BrandBinder.Claim(tokens, statement)),
            Tones = file.Select("tone", statement => BrandBinder.Tone(tokens, statement)),
            Messages = file.Select("message", statement => BrandBinder.Message(tokens, statement)),
            Terms = file.Select("term", statement => BrandBinder.Term(tokens, statement)),
            Metrics = file.Select("metric", statement => BrandBinder.Metric(tokens, statement)),
            Fields = file.Select("field", statement => BrandBinder.Field(tokens, statement)),
            Touchpoints = file.Select("touchpoint", statement => TouchpointBinder.Bind(tokens, statement)),
            Journeys = file.Select("journey", statement => JourneyBinder.Bind(tokens, statement)),
            Allowances = allowances.ToImmutable(),
            Twins = twins.ToImmutable(),
            LanguageTags = tags.ToImmutable(),
            LeftAside = leftAside.ToImmutable(),
        };
    }

    /// <summary>Gathers what may stand in any block: <c>allow</c>, language tags, and what is said with and without one.</summary>
    private static void Gather(
        TokenList tokens,
        BlockSyntax block,
        StatementSyntax? owner,
        ImmutableArray<Allowance>.Builder allowances,
        ImmutableArray<Identifier>.Builder tags,
        ImmutableArray<(NameKind Kind, string Name)>.Builder leftAside,
        ImmutableArray<LanguageTwin>.Builder twins)
    {
        TwinReader.Gather(tokens, block, twins);
        foreach (var statement in block.Statements)
        {
            if (statement.Definition is not null)
            {
                var reader = new StatementReader(tokens, statement);
                if (reader.Language is { } language)
                {
                    tags.Add(new Identifier(language, tokens.OriginOf(statement.Language)));
                }

                LeftAside(tokens, statement, statement.Definition, leftAside);
                if (statement.Definition.Word == "allow" && owner is not null && reader.Name(Slots.Name) is { } rule)
                {
                    allowances.Add(Allowance(tokens, reader, rule, owner));
                }
            }

            if (statement.Block is { } inner)
            {
                Gather(tokens, inner, statement, allowances, tags, leftAside, twins);
            }
        }
    }

    /// <summary>The words behind a statement's arguments are names of the kind that it uses.</summary>
    private static void LeftAside(
        TokenList tokens, StatementSyntax statement, KeywordDefinition keyword, ImmutableArray<(NameKind Kind, string Name)>.Builder leftAside)
    {
        if (statement.SkippedFirst == statement.SkippedEnd || keyword.Arguments.FirstOrDefault() is not { Kind: ArgumentKind.Name, Declares: false } used)
        {
            return;
        }

        for (var i = statement.SkippedFirst; i < statement.SkippedEnd; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
            {
                leftAside.Add((used.Names, NameText.Normalize(tokens.TextOf(i).ToString())));
            }
        }
    }

    private static Allowance Allowance(TokenList tokens, StatementReader reader, Identifier rule, StatementSyntax owner) =>
        new(
            rule,
            reader.Text(Slots.Reason),
            reader.Date(Slots.Until),
            reader.Origin,
            tokens.OriginOf(owner.First, owner.End),
            owner.Definition?.Word == "workspace");
}
