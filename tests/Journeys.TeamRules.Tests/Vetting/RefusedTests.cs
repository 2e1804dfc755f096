using Journeys.TeamRules.Compiling;
using Journeys.TeamRules.Tests.Support;

namespace Journeys.TeamRules.Tests.Vetting;

/// <summary>A hostile rule for each thing that is refused: one finding, at its place, that names it and says why.</summary>
public class RefusedTests
{
    private const string Bytes = "internal static class Holder { [System.Runtime.InteropServices.DllImport(\"libc\")] public static extern int getpid(); }";

    public static TheoryData<string, string, string> Statements => new()
    {
        { "System.IO.File.ReadAllText(\"/etc/passwd\").ToString();", "File.ReadAllText", "files" },
        { "var lines = System.IO.Directory.GetFiles(\".\");", "Directory.GetFiles", "files" },
        { "using var stream = new System.IO.FileStream(\"x\", System.IO.FileMode.Create);", "FileStream", "files" },
        { "var name = System.IO.Path.GetTempFileName();", "Path.GetTempFileName", "files" },
        { "System.Diagnostics.Process.Start(\"sh\");", "Process.Start", "processes" },
        { "System.Diagnostics.Debugger.Break();", "Debugger.Break", "processes" },
        { "new System.Net.Http.HttpClient();", "HttpClient", "network" },
        { "System.Net.Dns.GetHostName();", "Dns.GetHostName", "network" },
        { "var socket = new System.Net.Sockets.TcpClient(\"example.org\", 80);", "TcpClient", "network" },
        { "System.Environment.Exit(0);", "Environment.Exit", "machine" },
        { "var home = System.Environment.GetEnvironmentVariable(\"HOME\");", "Environment.GetEnvironmentVariable", "machine" },
        { "System.Environment.FailFast(null);", "Environment.FailFast", "machine" },
        { "System.AppContext.SetSwitch(\"x\", true);", "AppContext.SetSwitch", "machine" },
        { "Console.WriteLine(1);", "Console.WriteLine", "terminal" },
        { "var type = journey.GetType();", "object.GetType", "vetted" },
        { "var type = typeof(string);", "typeof", "vetted" },
        { "var type = Type.GetType(\"System.IO.File\");", "Type.GetType", "vetted" },
        { "Activator.CreateInstance<string>();", "Activator.CreateInstance", "vetted" },
        { "System.Reflection.Assembly.Load(\"x\");", "Assembly.Load", "vetted" },
        { "var domain = AppDomain.CurrentDomain;", "AppDomain", "vetted" },
        { "System.Runtime.Loader.AssemblyLoadContext.Default.ToString();", "AssemblyLoadContext", "vetted" },
        { "System.Linq.Expressions.Expression<Func<int>> made = () => 1;", "Expression", "vetted" },
        { "Func<int> one = () => 1; var hidden = one.Method;", "Delegate.Method", "vetted" },
        { "Action one = () => { }; one.DynamicInvoke();", "Delegate.DynamicInvoke", "vetted" },
        { "dynamic anything = journey;", "dynamic", "given" },
        { "new System.Threading.Thread(() => { });", "Thread", "threads" },
        { "System.Threading.Tasks.Task.Run(() => { });", "Task.Run", "threads" },
        { "System.Threading.Tasks.Parallel.For(0, 1, _ => { });", "Parallel.For", "threads" },
        { "System.Threading.Thread.Sleep(1000);", "Thread.Sleep", "threads" },
        { "var timer = new System.Threading.Timer(_ => { });", "Timer", "threads" },
        { "var many = journey.Touchpoints.AsParallel().Count();", "AsParallel<", "threads" },
        { "lock (journey) { }", "lock", "thread" },
        { "Func<System.Threading.Tasks.Task> later = async () => { };", "async", "thread" },
        { "GC.Collect();", "GC.Collect", "runtime" },
        { "System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(default);", "RuntimeHelpers.RunClassConstructor", "runtime" },
        { "System.Runtime.InteropServices.Marshal.AllocHGlobal(1);", "Marshal.AllocHGlobal", "runtime" },
        { "System.Runtime.InteropServices.NativeLibrary.Load(\"libc\");", "NativeLibrary.Load", "runtime" },
        { "var same = System.Runtime.CompilerServices.Unsafe.As<string>(journey);", "Unsafe.As", "runtime" },
        { "System.Span<int> room = stackalloc int[4];", "stackalloc", "runtime" },
        { "System.Buffers.ArrayPool<int>.Shared.Rent(1);", "ArrayPool", "runtime" },
        { "var number = new Random(1).Next();", "Random", "answer each time" },
        { "var number = Random.Shared.Next();", "Random.Shared", "answer each time" },
        { "var id = Guid.NewGuid();", "Guid.NewGuid", "answer each time" },
        { "var hash = \"x\".GetHashCode();", "string.GetHashCode", "answer each time" },
        { "var hash = StringComparer.Ordinal.GetHashCode(\"x\");", "StringComparer.GetHashCode", "answer each time" },
        { "var hash = EqualityComparer<string>.Default.GetHashCode(\"x\");", "EqualityComparer<string>.GetHashCode", "answer each time" },
        { "var found = System.Text.RegularExpressions.Regex.IsMatch(\"x\", \"(a+)+$\", default, System.Text.RegularExpressions.Regex.InfiniteMatchTimeout);", "Regex.InfiniteMatchTimeout", "given" },
        { "var now = DateTime.Now;", "DateTime.Now", "clock" },
        { "var now = DateTimeOffset.UtcNow;", "DateTimeOffset.UtcNow", "clock" },
        { "var now = TimeProvider.System.GetUtcNow();", "TimeProvider", "clock" },
        { "var zone = TimeZoneInfo.Local;", "TimeZoneInfo.Local", "clock" },
        { "System.Globalization.CultureInfo.CurrentCulture = null!;", "CultureInfo.CurrentCulture", "InvariantCulture" },
        { "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null;", "CultureInfo.DefaultThreadCurrentCulture", "InvariantCulture" },
        { "var normal = \"x\".Normalize();", "string.Normalize", "NormalForm" },
        { "var found = System.Text.RegularExpressions.Regex.IsMatch(\"x\", \"(a+)+$\");", "Regex.IsMatch", "NonBacktracking" },
        { "var found = new System.Text.RegularExpressions.Regex(\"(a+)+$\");", "new Regex", "NonBacktracking" },
        { "System.Text.RegularExpressions.Regex made = new(\"(a+)+$\", System.Text.RegularExpressions.RegexOptions.Compiled);", "new Regex", "NonBacktracking" },
        { "WorkspaceLoader.Load([], 64);", "WorkspaceLoader.Load", "given" },
        { "context.Workspace.ForgetViews();", "Workspace.ForgetViews", "given" },
        { "System.Runtime.CompilerServices.ConditionalWeakTable<object, object> table = new();", "ConditionalWeakTable", "runtime" },
        { "var weak = new WeakReference(journey);", "WeakReference", "given" },
        { "System.Threading.ThreadLocal<int> local = new();", "ThreadLocal", "threads" },
    };

    public static TheoryData<string, string, string> Files => new()
    {
        { RuleText.Doing("Sneaky.Delete(\"x\");", before: "using Sneaky = System.IO.File;"), "File.Delete", "files" },
        { RuleText.Doing("WriteLine(1);", before: "using static System.Console;"), "Console.WriteLine", "terminal" },
        { RuleText.Doing("Func<string, bool> there = System.IO.File.Exists;"), "File.Exists", "files" },
        { RuleText.Doing("", "static int _count;"), "_count", "remembers" },
        { RuleText.Doing("", "private int _count;"), "_count", "remembers" },
        { RuleText.Doing("", "static int Count { get; set; }"), "Count", "remembers" },
        { RuleText.Doing("", "private List<string> Seen { get; set; } = [];"), "Seen", "remembers" },
        { RuleText.Doing("", "~Mine() { }"), "~", "looking" },
        { RuleText.Doing("", "static readonly string Home = System.Environment.CurrentDirectory;"), "Environment.CurrentDirectory", "machine" },
        { RuleText.Doing("", "static Mine() { System.IO.File.Delete(\"x\"); }"), "File.Delete", "files" },
        { RuleText.Doing("", "string Path { get { return System.IO.Path.GetTempPath(); } }"), "Path.GetTempPath", "files" },
        { RuleText.Doing("", "string Lazily() => System.IO.Path.GetTempPath();"), "Path.GetTempPath", "files" },
        { RuleText.Doing("", after: Bytes), "extern", "runtime" },
        { RuleText.Doing("", after: "public static class Early { [System.Runtime.CompilerServices.ModuleInitializer] public static void Run() { } }"), "ModuleInitializer", "runtime" },
        { RuleText.Doing("", after: "namespace System.Runtime.CompilerServices { public static class Mine2 { } }"), "System.Runtime.CompilerServices", "belongs to others" },
        { "[assembly: System.Reflection.AssemblyTitle(\"x\")]\n" + RuleText.Doing(""), "assembly", "vetted" },
        { RuleText.Doing("int number = new Sly();", after: "public struct Sly { public static implicit operator int(Sly sly) => System.Environment.ProcessId; }"), "Environment.ProcessId", "machine" },
        { RuleText.Doing("", after: "public interface ISly { static System.IO.Stream? Open; }"), "Open", "remembers" },
        { RuleText.Doing("", after: "public sealed class Sly : System.IO.MemoryStream { }"), "MemoryStream", "files" },
        { RuleText.Doing("", after: "public sealed class Sly<T> where T : System.IO.Stream { }"), "Stream", "files" },
        { RuleText.Doing("var all = from touchpoint in journey.Touchpoints select System.IO.File.Exists(\"x\");"), "File.Exists", "files" },
        { RuleText.Doing("foreach (var line in System.IO.File.ReadLines(\"x\")) { }"), "File.ReadLines", "files" },
        { RuleText.Doing("var text = $\"{System.IO.File.ReadAllText(\"x\")}\";"), "File.ReadAllText", "files" },
        { RuleText.Doing("var found = journey.Touchpoints is [{ Name.Value: var name }, ..] && System.IO.File.Exists(name);"), "File.Exists", "files" },
        { RuleText.Doing("try { } catch (System.IO.IOException) { }"), "IOException", "files" },
        { RuleText.Doing("", "[System.ThreadStatic] static readonly int Mine2 = 1;"), "ThreadStatic", "given" },
        { RuleText.Doing("if (journey is null) { System.GC.Collect(); }\n#line 900 \"elsewhere.journey\"\nreturn;"), "GC.Collect", "runtime" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement(string statement, string named, string why) => IsRefused(RuleText.Doing(statement), named, why);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file(string text, string named, string why) => IsRefused(text, named, why);

    private static void IsRefused(string text, string named, string why)
    {
        var compiled = RuleCompiler.Compile(RuleText.Sources(text));

        Assert.False(compiled.IsSound);
        Assert.True(compiled.Problems.All(problem => problem.Rule.Name is "forbidden-in-team-rule" or "team-rule-warning"), Shown(compiled));
        var forbidden = compiled.Problems.Where(problem => problem.Rule.Name == "forbidden-in-team-rule").ToList();
        Assert.True(forbidden.Count > 0, Shown(compiled));
        Assert.Contains(forbidden, problem => problem.Message.English.Contains(named, StringComparison.Ordinal) && problem.Message.English.Contains(why, StringComparison.Ordinal));
        Assert.True(forbidden.Count == 1, Shown(compiled));
        Assert.Equal(RuleText.Path, forbidden[0].Origin.File);
        Assert.True(forbidden[0].Origin.Span.Length > 0);
    }

    private static string Shown(CompiledRules compiled) =>
        string.Join('\n', compiled.Problems.Select(problem => $"{problem.Rule.Name} {problem.Origin.Range.Start.Line} `{problem.Origin.Text}` {problem.Message}"));
}
