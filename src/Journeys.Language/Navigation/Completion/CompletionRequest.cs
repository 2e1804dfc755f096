using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Language.Navigation.Completion;

/// <summary>What completion is to know beside the file.</summary>
/// <param name="Language">The user's language, for explanations.</param>
/// <param name="Rules">The rules that <c>allow</c> may name.</param>
/// <param name="Today">The day that counts as today; null to propose no dates.</param>
/// <param name="Snippets">Whether the editor can fill in places.</param>
public sealed record CompletionRequest(string Language, ImmutableArray<RuleDescriptor> Rules, Date? Today = null, bool Snippets = true);
