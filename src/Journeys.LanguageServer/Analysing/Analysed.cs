using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Analysing;

/// <summary>What the rules said of a project at one moment.</summary>
internal sealed record Analysed(ProjectSnapshot Snapshot, AnalysisResult Result);
