using Scriban.Functions;
using Scriban.Runtime;

namespace Journeys.Site.Templates;

/// <summary>
/// Scriban's functions without those that evaluate text as code, reflect, take a regular expression, read the clock or
/// throw dice: a template gives the same page every time and cannot hold up a build.
/// </summary>
internal sealed class SafeBuiltins : BuiltinFunctions
{
    public static readonly SafeBuiltins Instance = new();

    private SafeBuiltins()
    {
        foreach (var name in new[] { "object", "regex", "include_join", "date", "timespan" })
        {
            Remove(name);
        }

        var math = (ScriptObject)((ScriptObject)this["math"]!).Clone(true);
        math.Remove("random");
        math.Remove("uuid");
        SetValue("math", math, true);
        IsReadOnly = true;
    }
}
