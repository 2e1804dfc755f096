using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation.Completion;

/// <summary>Where something is to be proposed, and for whom.</summary>
internal sealed record CompletionPlace(FileView File, Cursor Cursor, CompletionRequest Request)
{
    public TokenList Tokens => File.Tree.Tokens;

    public Dialect Dialect => Tokens.Dialect;

    public TextSpan Span => Cursor.WordSpan;

    public Workspace Workspace => File.Workspace;

    /// <summary>The word that is being typed; empty where there is none.</summary>
    public string Word => Cursor.Touched < 0 ? "" : Tokens.Source.Content.Substring(Span.Start, Span.Length);

    /// <summary>The journey that encloses the place; null outside journeys.</summary>
    public Journey? Journey
    {
        get
        {
            if (Cursor.Owner("journey") is not { } owner)
            {
                return null;
            }

            var start = Tokens[owner.First].Start;
            return File.Model.Journeys.FirstOrDefault(journey => journey.Origin.Span.Start == start);
        }
    }

    /// <summary>The languages that are spoken here, the default first.</summary>
    public IEnumerable<string> Languages
    {
        get
        {
            var own = File.Model.Settings.FirstOrDefault();
            return own is { Languages.IsEmpty: false } ? own.Languages.Select(language => language.Value) : Workspace.Languages;
        }
    }

    /// <summary>The language of a statement: its tag, or the default.</summary>
    public string LanguageOf(StatementSyntax statement) =>
        statement.Language >= 0 && Tokens[statement.Language].Kind == TokenKind.Word
            ? NameText.NormalizeLanguage(Tokens.TextOf(statement.Language).ToString())
            : Languages.First();
}
