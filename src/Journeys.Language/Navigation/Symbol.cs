using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>A thing with a name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Scope">
/// Within what the name counts: the journey of a touchpoint, the model of a stage, the place of an opportunity; empty for what
/// all files share.
/// </param>
public sealed record Symbol(NameKind Kind, string Name, string Scope = "");

/// <summary>A place where a symbol is named.</summary>
/// <param name="Symbol">What is named.</param>
/// <param name="Place">The name, without what stands before a dot.</param>
/// <param name="IsDeclaration">Whether it is declared here.</param>
/// <param name="Declaration">What is declared here; null for a use.</param>
public sealed record Occurrence(Symbol Symbol, Origin Place, bool IsDeclaration, Declaration? Declaration = null);
