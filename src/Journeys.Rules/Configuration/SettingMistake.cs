namespace Journeys.Rules.Configuration;

/// <summary>A setting that names a rule or a severity which does not exist.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record SettingMistake(EditorConfigFile File, int Line, string Message);
