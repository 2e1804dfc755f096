using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Starting;

/// <summary>What a new workspace is to be.</summary>
/// <param name="Brand">What the brand is called.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="Keywords">The language of its keywords; null for English.</param>
/// <param name="Pipeline">The host whose pipeline files are added; null for none.</param>
internal sealed record StarterChoices(string Brand, string Language, Dialect? Keywords = null, string? Pipeline = null);
