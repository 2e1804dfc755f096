using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Journeys.Language.Rules;
using Journeys.TeamRules.Compiling;

namespace Journeys.TeamRules.Running;

/// <summary>
/// A compiled assembly in a place of its own, loaded anew for each check, so that no rule remembers anything from one to the next.
/// </summary>
internal sealed class LoadedRules : IDisposable
{
    private readonly AssemblyLoadContext _context = new("team-rules", isCollectible: true);
    private readonly Assembly? _assembly;

    private LoadedRules(CompiledRules compiled)
    {
        Classes = compiled.Classes;
        if (compiled.IsSound)
        {
            using var stream = new MemoryStream(compiled.Assembly.ToArray(), writable: false);
            _assembly = _context.LoadFromStream(stream);
        }
    }

    /// <summary>The rules in it; none where the sources have mistakes.</summary>
    public ImmutableArray<RuleClass> Classes { get; }

    /// <summary>Loads. What it leans on is what this process has loaded already.</summary>
    public static LoadedRules Load(CompiledRules compiled) => new(compiled);

    /// <summary>Makes a rule. Runs code of the team's.</summary>
    /// <exception cref="Exception">Whatever that throws.</exception>
    public TeamRule Make(RuleClass type)
    {
        var found = _assembly?.GetType(type.TypeName) ?? throw new MissingMemberException(type.TypeName);
        if (found.ContainsGenericParameters || found.GetConstructor(Type.EmptyTypes) is not { } constructor)
        {
            throw new MissingMethodException("a rule is made without arguments: give it a public constructor that takes none");
        }

        try
        {
            return new TeamRule(type, (Rule)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null));
        }
        catch (TypeInitializationException error) when (error.InnerException is { } cause)
        {
            throw cause;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();
}
