using System.Text;
using Journeys.Site.Templates;
using Scriban.Runtime;

namespace Journeys.Site.Tests;

/// <summary>A view model as text: what a template sees, a value a line.</summary>
internal static class ViewDump
{
    public static string Of(ViewModel view)
    {
        var text = new StringBuilder();
        Write(text, "", view.ToScript());
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case ScriptArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    Write(text, $"{name}[{i}]", array[i]);
                }

                break;
            case ScriptObject members:
                foreach (var key in members.Keys)
                {
                    Write(text, name.Length == 0 ? key : name + "." + key, members[key]);
                }

                break;
            default:
                text.Append(name).Append(": ").Append(value).Append('\n');
                break;
        }
    }
}
