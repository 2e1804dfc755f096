using Journeys.Tracing.Facts;

namespace Journeys.Tracing.Resolving;

/// <summary>
/// What a <c>code</c> line names, cut into its parts: <c>Shop.Checkout.CheckoutController</c>, <c>CheckoutController.Post</c>,
/// <c>Orders.Place(int)</c>, <c>Outer+Inner</c>, <c>Repository&lt;T&gt;.Save</c>.
/// </summary>
/// <param name="Parts">The names, the last the one that is meant.</param>
/// <param name="Parameters">The types of its parameters, or null where any will do.</param>
internal sealed record SymbolQuery(string[] Parts, string? Parameters)
{
    /// <summary>Reads a text.</summary>
    public static SymbolQuery Parse(string text)
    {
        var trimmed = text.Trim();
        trimmed = trimmed.StartsWith("global::", StringComparison.Ordinal) ? trimmed["global::".Length..] : trimmed;
        var bracket = trimmed.IndexOf('(', StringComparison.Ordinal);
        var parameters = bracket < 0 ? null : ParameterTypes.PlainList(trimmed[(bracket + 1)..].TrimEnd().TrimEnd(')'));
        var name = WithoutTypeArguments(bracket < 0 ? trimmed : trimmed[..bracket]);
        return new SymbolQuery(name.Split(['.', '+'], StringSplitOptions.TrimEntries), parameters);
    }

    /// <summary>Whether a symbol is meant: the names end alike, and the parameters are the same where they are given.</summary>
    public bool Means(SymbolFact symbol)
    {
        if (Parameters is not null && symbol.Parameters != Parameters)
        {
            return false;
        }

        var name = symbol.Name.Full;
        var end = name.Length;
        for (var i = Parts.Length - 1; i >= 0; i--)
        {
            var part = Parts[i];
            if (end < part.Length || string.CompareOrdinal(name, end - part.Length, part, 0, part.Length) != 0)
            {
                return false;
            }

            end -= part.Length;
            if (end == 0)
            {
                return i == 0;
            }

            if (name[end - 1] != '.')
            {
                return false;
            }

            end--;
        }

        return true;
    }

    /// <summary>A generic type is named with or without its arguments: <c>Repository&lt;T&gt;</c>, <c>Repository`1</c>.</summary>
    private static string WithoutTypeArguments(string name)
    {
        var result = new System.Text.StringBuilder(name.Length);
        var depth = 0;
        for (var i = 0; i < name.Length; i++)
        {
            depth += name[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (name[i] == '`')
            {
                while (i + 1 < name.Length && char.IsAsciiDigit(name[i + 1]))
                {
                    i++;
                }
            }
            else if (depth == 0 && name[i] != '>')
            {
                result.Append(name[i]);
            }
        }

        return result.ToString();
    }
}
