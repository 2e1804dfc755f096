using System.Globalization;
using System.Text;

namespace Journeys.Benchmarks;

/// <summary>C# as a shop might have it: classes with fields, loops, queries and comments; every tenth file has endpoints, every fifth a touchpoint.</summary>
internal static class GeneratedCode
{
    private const int LinesPerFile = 1000;

    /// <summary>Writes the files and gives how many lines and bytes they have.</summary>
    public static (long Lines, long Bytes) Write(string folder, int files)
    {
        var (lines, bytes) = (0L, 0L);
        for (var i = 0; i < files; i++)
        {
            var text = File(i);
            var path = Path.Combine(folder, $"Area{i / 50}", $"Service{i}.cs");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, text);
            lines += text.AsSpan().Count('\n');
            bytes += Encoding.UTF8.GetByteCount(text);
        }

        return (lines, bytes);
    }

    private static string File(int number)
    {
        var text = new StringBuilder();
        text.Append("using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing Journeys;\n\n");
        text.Append(CultureInfo.InvariantCulture, $"namespace Shop.Area{number / 50};\n\n/// <summary>Service {number}.</summary>\n");
        text.Append(number % 5 == 0 ? "[Touchpoint(\"shoes.checkout\")]\n" : "[Serializable]\n");
        text.Append(CultureInfo.InvariantCulture, $"public sealed class Service{number}(ITracker tracker, ILogger log)\n{{\n");
        var lines = text.ToString().AsSpan().Count('\n');
        for (var method = 0; lines < LinesPerFile - 30; method++)
        {
            var before = text.Length;
            Method(text, number, method);
            lines += text.ToString(before, text.Length - before).AsSpan().Count('\n');
        }

        if (number % 10 == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    public static void Map(IEndpointRouteBuilder app) => app.MapGet(\"/area/{number}\", () => Results.Ok());\n");
        }

        return text.Append("}\n").ToString();
    }

    private static void Method(StringBuilder text, int number, int method) => text.Append(
        CultureInfo.InvariantCulture,
        $$"""
            private readonly Dictionary<string, List<int>> _known{{method}} = new(StringComparer.Ordinal);

            /// <summary>Works out what order {{method}} comes to, with its shipping.</summary>
            /// <param name="lines">The lines of the order.</param>
            /// <returns>The sum; zero where there are none.</returns>
            public decimal Total{{method}}(IReadOnlyList<(string Sku, int Count, decimal Price)> lines, string country = "NL")
            {
                var sum = 0m;
                foreach (var (sku, count, price) in lines.Where(line => line.Count > 0).OrderBy(line => line.Sku, StringComparer.Ordinal))
                {
                    // A pair that is sold out counts for nothing.
                    if (_known{{method}}.TryGetValue(sku, out var sizes) && sizes.Contains({{number % 97}}))
                    {
                        log.Write($"{sku}: {count} x {price:0.00} ({{method}}) in {country}");
                        sum += count * price * (country switch { "NL" => 1.21m, "DK" => 1.25m, _ => 1m });
                    }
                    else if (!string.IsNullOrEmpty(sku) || sum < {{method}}m)
                    {
                        sum += price > 100 ? price - 5m : price;
                    }
                }

                return sum;
            }

            public IEnumerable<string> Names{{method}}(params string[] names) =>
                from name in names
                where name.Length > 2 && !name.StartsWith("x", StringComparison.Ordinal)
                let upper = name.ToUpperInvariant()
                orderby upper descending
                select upper + "-{{method}}";


        """);
}
