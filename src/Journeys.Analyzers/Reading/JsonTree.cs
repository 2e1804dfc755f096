using System.Globalization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Journeys.Analyzers.Reading;

/// <summary>
/// JSON with what every compiler's framework has: it shows JSON as XML, an element for each value, whose attribute <c>type</c> tells its kind.
/// </summary>
internal static class JsonTree
{
    private const int DeepestNesting = 16;

    private static readonly XmlDictionaryReaderQuotas Quotas = new()
    {
        MaxDepth = DeepestNesting,
        MaxStringContentLength = 1 << 20,
        MaxArrayLength = 1 << 20,
        MaxBytesPerRead = int.MaxValue,
        MaxNameTableCharCount = 1 << 20,
    };

    /// <summary>Reads a file of ours, of version 1.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="writer">The command that writes such files.</param>
    /// <param name="read">Reads what stands in it.</param>
    /// <exception cref="FormatException">It is none that the command wrote; tells what is wrong.</exception>
    public static T Read<T>(string text, string writer, Func<XElement, T> read)
    {
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(text), Quotas);
            var root = XElement.Load(reader);
            return Whole(Property(root, "version")) == 1 ? read(root) : throw new FormatException("it is of a version that is not known");
        }
        catch (Exception error) when (error is XmlException or InvalidOperationException or OverflowException)
        {
            throw new FormatException($"it has another shape than `{writer}` writes", error);
        }
    }

    /// <summary>The property, of several of the name the last; null where there is none.</summary>
    public static XElement? Find(XElement parent, string name) =>
        parent.Elements().LastOrDefault(child => (child.Attribute("item")?.Value ?? child.Name.LocalName) == name);

    /// <summary>The property.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static XElement Property(XElement parent, string name) => Find(parent, name) ?? throw Wrong(name);

    /// <summary>The values of a list.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static IEnumerable<XElement> Items(XElement array) => Kind(array) == "array" ? array.Elements() : throw Wrong("array");

    /// <summary>A text.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static string Text(XElement value) => Kind(value) == "string" ? value.Value : throw Wrong("string");

    /// <summary>A number.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static decimal Number(XElement value) => Kind(value) == "number"
        && decimal.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("number");

    /// <summary>A whole number.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static long Whole(XElement value) => Kind(value) == "number"
        && long.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("number");

    /// <summary>What is thrown where something is of another kind.</summary>
    public static InvalidOperationException Wrong(string what) => new(what);

    private static string Kind(XElement value) => value.Attribute("type")?.Value ?? "string";
}
