using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Analysing;

/// <summary>What the rules said of a project at one moment.</summary>
/// <param name="Snapshot">The moment.</param>
/// <param name="Result">What they said.</param>
/// <param name="Turn">How often the project had been given to them again when they began; what is older no longer counts.</param>
internal sealed record Analysed(ProjectSnapshot Snapshot, AnalysisResult Result, long Turn);
