using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Journeys.JsonRpc;

namespace Journeys.Mcp.Offering;

/// <summary>What a client gave for the parameters of a tool or a prompt, looked through.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private Arguments()
    {
    }

    /// <summary>The text of a parameter; null where none was given.</summary>
    public string? Text(string name) => _texts.GetValueOrDefault(name);

    /// <summary>The text of a parameter that has to be given.</summary>
    public string Required(string name) => _texts[name];

    /// <summary>The number of a parameter, given or usual.</summary>
    public int Number(string name) => _numbers[name];

    /// <summary>Looks through what a client gave.</summary>
    /// <param name="parameters">What may be given.</param>
    /// <param name="given">What was given; undefined where nothing was.</param>
    /// <exception cref="RefusedException">Something lacks, is not known, or is no value for its parameter; says which, and what to give.</exception>
    internal static Arguments Read(ImmutableArray<Parameter> parameters, JsonElement given)
    {
        if (given.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object))
        {
            throw new RefusedException("The arguments are an object.");
        }

        var arguments = new Arguments();
        foreach (var parameter in parameters)
        {
            if (parameter.Numbers is var (_, _, usual))
            {
                arguments._numbers[parameter.Name] = usual;
            }
        }

        foreach (var property in given.ValueKind == JsonValueKind.Object ? given.EnumerateObject() : default)
        {
            arguments.Take(parameters, property);
        }

        return parameters.FirstOrDefault(parameter => parameter.IsRequired && !arguments._texts.ContainsKey(parameter.Name)) is { } missing
            ? throw new RefusedException($"`{missing.Name}` is missing: {missing.Description}")
            : arguments;
    }

    private void Take(ImmutableArray<Parameter> parameters, JsonProperty property)
    {
        try
        {
            var parameter = parameters.FirstOrDefault(parameter => property.NameEquals(parameter.Name)) ?? throw new RefusedException(
                $"There is no argument `{ShownName.Of(property.Name)}`; "
                + (parameters.IsEmpty ? "there are none" : "there are " + string.Join(", ", parameters.Select(known => known.Name))));
            if (property.Value.ValueKind == JsonValueKind.Null && !parameter.IsRequired)
            {
                return;
            }

            if (parameter.Numbers is var (least, most, _))
            {
                _numbers[parameter.Name] = Number(parameter, property.Value, least, most);
            }
            else
            {
                _texts[parameter.Name] = Word(parameter, property.Value);
            }
        }
        catch (InvalidOperationException)
        {
            throw new RefusedException("An argument holds half a character (a surrogate without its other half); send whole ones.");
        }
    }

    private static int Number(Parameter parameter, JsonElement value, int least, int most) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"`{parameter.Name}` is a whole number from {least} to {most}."));

    private static string Word(Parameter parameter, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new RefusedException($"`{parameter.Name}` is a text.");
        return parameter.Choices.IsEmpty || parameter.Choices.Contains(text)
            ? text
            : throw new RefusedException(
                $"`{ShownName.Of(text)}` is no value for `{parameter.Name}`; give {string.Join(", ", parameter.Choices)}.");
    }
}
