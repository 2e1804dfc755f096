using Journeys.Analyzers.Tests.Support;

namespace Journeys.Analyzers.Tests.Code;

public sealed class CallTests
{
    private const string Api = """
        namespace Shop.Analytics
        {
            interface ILog { }

            static class LogExtensions { public static void LogTouchpoint(this ILog log, int level, string name, string note = "") { } }

            class TrackerBase { public void Begin(string name) { } }

            class Tracker : TrackerBase
            {
                public Tracker(string name) { }
                public Tracker() { }
                public void Track(string name, string note = "other") { }
                public void TrackAll(params string[] names) { }
                public void Send(int number, object name) { }
                public void Each(string label, System.Collections.Generic.IEnumerable<string> names) { }
            }
        }

        """;

    [Theory]
    [InlineData("Track", "t.Track({|JRN8001:\"x\"|}, \"note\"); t.Track(\"checkout\"); t.Begin(\"any\");")]
    [InlineData("Tracker.Track", "t.Track(note: \"any\", name: {|JRN8001:\"x\"|});")]
    [InlineData("Shop.Analytics.Tracker.Track", "t.Track({|JRN8002:Touchpoints.RunningShoes.FaxOrder|});")]
    [InlineData("Other.Tracker.Track, racker.Track", "t.Track(\"any\");")]
    [InlineData("Track(1)", "t.Track(\"any\", {|JRN8001:\"x\"|}); t.Track(\"any\");")]
    [InlineData("Track(note)", "t.Track(\"any\", {|JRN8001:\"x\"|});")]
    [InlineData("Track(7), Track(none)", "t.Track(\"any\", \"any\");")]
    [InlineData("TrackAll", "t.TrackAll({|JRN8001:\"x\"|}, \"checkout\", {|JRN8004:\"pay\"|}); t.TrackAll(); t.TrackAll([{|JRN8001:\"x\"|}]);")]
    [InlineData("Tracker.Send(1)", "t.Send(1, {|JRN8001:\"x\"|}); t.Send(1, 2);")]
    [InlineData("Send(name)", "t.Send(1, b ? {|JRN8001:\"x\"|} : \"checkout\"); t.Send(1, b switch { true => {|JRN8001:\"x\"|}, _ => null });")]
    [InlineData("Each(names)", "t.Each(\"any\", [{|JRN8001:\"x\"|}]); t.Each(\"any\", new[] { {|JRN8001:\"x\"|} });")]
    [InlineData("TrackerBase.Begin, Tracker.Begin", "t.Begin({|JRN8001:\"x\"|});")]
    [InlineData("Tracker", "_ = new Tracker({|JRN8001:\"x\"|}); _ = new Tracker(); Tracker u = new({|JRN8001:\"x\"|});")]
    [InlineData("ILog.LogTouchpoint", "log.LogTouchpoint(1, {|JRN8001:\"x\"|}); LogExtensions.LogTouchpoint(log, 1, {|JRN8001:\"x\"|}, \"any\");")]
    [InlineData("LogTouchpoint(1)", "log.LogTouchpoint(1, {|JRN8001:\"x\"|}); LogExtensions.LogTouchpoint(log, 1, {|JRN8001:\"x\"|});")]
    [InlineData("LogExtensions.LogTouchpoint(note)", "log.LogTouchpoint(1, \"any\", {|JRN8001:\"x\"|});")]
    [InlineData(", (, ), .., Track(, (1), 🙂", "t.Track({|JRN8001:\"x\"|});")]
    [InlineData("", "t.Track(\"any\");")]
    public Task A_configured_call_names_a_touchpoint(string methods, string calls) => CodeTest.Run(
        "using Journeys;\nusing Shop.Analytics;\n" + Api + $"class C {{ void M(Tracker t, ILog log, bool b) {{ {calls} }} }}",
        "journeys_touchpoint_methods = " + methods);

    [Fact]
    public Task Each_file_has_settings_of_its_own() => CodeTest.Run(
        "class C { void Track(string name) => Track(\"any\"); }",
        "[Other.cs]\njourneys_touchpoint_methods = Track");
}
