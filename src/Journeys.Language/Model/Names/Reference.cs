using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>A name in use.</summary>
/// <param name="Kind">What it should name.</param>
/// <param name="Name">The name, where it stands.</param>
/// <param name="Journey">The journey in which it stands; null outside journeys. Touchpoints and stages are looked up in it.</param>
public readonly record struct Reference(NameKind Kind, Identifier Name, Journey? Journey = null);
