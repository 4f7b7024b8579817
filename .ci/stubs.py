#!/usr/bin/env python3
"""Make the type stubs, `stal_nbdev/**/*.pyi`. `.ci/stubs.py --check` fails if they are not in step with the modules.

fastcore's py2pyi does the work: function bodies become `...`, and `@patch`ed methods move into their class, where
editors look for them. It works on the text: nothing is imported. What it lacks is added here, before it (`prepare`) and
after it (`finish`):

* comments are lost: docments go into docstrings, which is where editors look for a parameter's meaning;
* what `self.x = ...` defines in a body is lost: it becomes an attribute of its class, with a type where the text shows
  one; so do types of what is returned, and None as a default;
* `@patch(as_prop=True)` would stay as it is, where `@property` is meant;
* `async` methods are not moved into their class;
* a decorator with a dot, `@torch.no_grad()`, is an error;
* names that a room takes from another one could not be imported from it: in a stub, they need `as`;
* statements at the top, such as registrations, would stay.
"""
import ast
import io
import subprocess
import sys
import tempfile
import tokenize
from pathlib import Path

from fastcore.py2pyi import _proc_patches, _proc_tree

TOP = Path(__file__).resolve().parent.parent
PACKAGE = TOP/'stal_nbdev'
FUNCTIONS = ast.FunctionDef, ast.AsyncFunctionDef
PATCH_KINDS = {'as_prop': 'property', 'cls_method': 'classmethod', 'static_method': 'staticmethod'}
ASSIGNMENTS = ast.Assign, ast.AnnAssign, ast.AugAssign
STAYS = (ast.Import, ast.ImportFrom, *ASSIGNMENTS, ast.ClassDef, ast.If, ast.Try, *FUNCTIONS)


class Anything:
    "Stands for the module that py2pyi would import to expand `@delegates`, which nothing here uses."
    __name__ = ''

    def __getattr__(self, name):
        return self


# Docments

def comments(source):
    "Line number to comment."
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {token.start[0]: token.string.lstrip('# ').rstrip() for token in tokens if token.type == tokenize.COMMENT}


def parameters(function):
    "All parameters' nodes, `*args` and `**kwargs` too."
    a = function.args
    return [p for p in (*a.posonlyargs, *a.args, a.vararg, *a.kwonlyargs, a.kwarg) if p is not None]


def docments(function, said):
    "Parameter (or `return`) to its comment: of two on a line, the last one's, as in fastcore."
    places = {p.lineno: p.arg for p in parameters(function)}
    end = function.body[0].lineno - 1
    if function.returns:
        places[function.returns.lineno] = 'return'
    elif end > max(places, default=function.lineno):
        places[end] = 'return'
    return {name: said[line] for line, name in places.items() if line in said and line <= max(end, function.lineno)}


def describe(node, told):
    "Write what the comments say into the docstring."
    if not told:
        return
    lines = [f'    {name}: {text}' for name, text in told.items() if name != 'return']
    parts = [ast.get_docstring(node) or '']
    parts += ['Args:\n' + '\n'.join(lines)] if lines else []
    parts += [f"Returns:\n    {told['return']}"] if 'return' in told else []
    text = '\n\n'.join(filter(None, parts)) + '\n'
    if ast.get_docstring(node) is not None:
        node.body.pop(0)
    node.body.insert(0, ast.Expr(ast.Constant(text)))


def describe_class(cls, said):
    "Comments of fields become their docstrings, and those of `__init__` the class's, where editors look first."
    for i, node in reversed(list(enumerate(cls.body))):
        if isinstance(node, ast.AnnAssign) and node.lineno in said:
            cls.body.insert(i + 1, ast.Expr(ast.Constant(said[node.lineno])))
    for node in [node for node in cls.body if isinstance(node, FUNCTIONS)]:
        is_init = node.name == '__init__' and ast.get_docstring(node) is None
        describe(cls if is_init else node, docments(node, said))


# Types that the text shows

def dotted(node):
    "`a.b.c` as a list of names, or None."
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute) and (before := dotted(node.value)):
        return [*before, node.attr]
    return None


def union(types):
    "One annotation for several: Any if one of them is not known, or may be None."
    known = dict.fromkeys(types)
    return 'Any' if None in known or 'None' in known or not known else ' | '.join(known)


def guess(value, annotations, names):
    "The type of an expression: of a constant, a display, a call of a class, an annotated parameter; else None."
    if isinstance(value, ast.Constant):
        return type(value.value).__name__ if value.value is not None else 'None'
    if isinstance(value, ast.Name):
        return annotations.get(value.id)
    if isinstance(value, ast.IfExp):
        return union([guess(part, annotations, names) for part in (value.body, value.orelse)])
    if isinstance(value, ast.Call):
        path = dotted(value.func)
        return '.'.join(path) if path and path[-1][:1].isupper() and path[0] in names else None
    kinds = {ast.JoinedStr: 'str', ast.List: 'list', ast.ListComp: 'list', ast.Dict: 'dict', ast.DictComp: 'dict',
             ast.Tuple: 'tuple', ast.Set: 'set', ast.SetComp: 'set'}
    return kinds.get(type(value))


def optional(function):
    "Parameters whose default is None."
    a = function.args
    positional = [*a.posonlyargs, *a.args]
    defaults = [*zip(positional[len(positional) - len(a.defaults):], a.defaults), *zip(a.kwonlyargs, a.kw_defaults)]
    return [p for p, default in defaults if isinstance(default, ast.Constant) and default.value is None]


def annotated(function):
    "Parameters' annotations, as text, without those of parameters that may be None."
    given = [p for p in parameters(function) if p.annotation and p not in optional(function)]
    return {p.arg: ast.unparse(p.annotation) for p in given}


def allow_none(function):
    "`x:str=None` means `x:str|None=None`."
    for p in optional(function):
        said = ast.unparse(p.annotation) if p.annotation else 'None'
        if not any(word in said for word in ('None', 'Optional', 'Any', 'object')):
            p.annotation = ast.parse(f'{said} | None', mode='eval').body


def own_nodes(function):
    "Everything in a function's body that is not in a function inside it."
    waiting = list(function.body)
    while waiting:
        node = waiting.pop(0)
        yield node
        if not isinstance(node, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
            waiting = [*ast.iter_child_nodes(node), *waiting]


def assignments(function):
    "(name, value) of each `self.name = value`; the value is None where the text does not show it."
    me = function.args.args[0].arg if function.args.args else None
    for node in own_nodes(function):
        if isinstance(node, ast.AnnAssign):
            pairs = [(node.target, node.annotation)]
        elif isinstance(node, ast.Assign):
            pairs = [pair for target in node.targets for pair in unpacked(target, node.value)]
        else:
            continue
        for target, value in pairs:
            if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == me:
                yield target.attr, value, isinstance(node, ast.AnnAssign)


def unpacked(target, value):
    "Pairs of target and value, also of `a, b = 1, 2`."
    if not isinstance(target, ast.Tuple):
        return [(target, value)]
    alike = isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts)
    return list(zip(target.elts, value.elts if alike else [None] * len(target.elts)))


def add_attributes(cls, methods, names):
    "What methods assign to `self` becomes part of the class; what it or its body defines otherwise stays."
    targets = [node.target for node in cls.body if isinstance(node, ast.AnnAssign)]
    targets += [target for node in cls.body if isinstance(node, ast.Assign) for target in node.targets]
    defined = {name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)}
    defined |= {method.name for method in methods}
    types = {}
    for method in methods:
        annotations = annotated(method)
        for name, value, is_annotation in assignments(method):
            found = ast.unparse(value) if is_annotation else guess(value, annotations, names)
            types.setdefault(name, []).append(found)
    found = [f'{name}: {union(kinds)}' for name, kinds in types.items() if name not in defined]
    start = 1 if ast.get_docstring(cls) is not None else 0
    cls.body[start:start] = ast.parse('\n'.join(found)).body


def add_types(function, names):
    "What the text shows and does not say: None as a default, and the type of what is returned."
    allow_none(function)
    inside = list(own_nodes(function))
    if function.returns or any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in inside):
        return
    last = function.body[-1]
    values = [node.value for node in inside if isinstance(node, ast.Return)]
    if not any(values) and not isinstance(last, ast.Raise):
        function.returns = ast.Constant(None)
    if all(values) and isinstance(last, ast.Return):
        kind = union([guess(value, {}, names) for value in values])
        function.returns = None if kind == 'Any' else ast.parse(kind, mode='eval').body


# Before and after py2pyi

def is_patch(decorator):
    return getattr(decorator, 'id', getattr(getattr(decorator, 'func', None), 'id', None)) == 'patch'


def split_decorators(function):
    "Leave `@patch` for py2pyi, and keep what it cannot read, and what `@patch(...)` means, for `finish`."
    function.kept = []
    for decorator in function.decorator_list:
        if not is_patch(decorator):
            function.kept.append(decorator)
        for keyword in getattr(decorator, 'keywords', []) if is_patch(decorator) else []:
            if keyword.arg not in PATCH_KINDS:
                known = ', '.join(PATCH_KINDS)
                sys.exit(f'.ci/stubs.py: {function.name}: got @patch({keyword.arg}=...), expected {known}')
            function.kept.append(ast.Name(PATCH_KINDS[keyword.arg]))
    patched = any(map(is_patch, function.decorator_list))
    function.decorator_list = [ast.Name('patch')] if patched else []


def classes_of(function):
    "Names of the classes that a patched function goes to."
    owner = function.args.args[0].annotation
    parts = owner.elts if isinstance(owner, ast.Tuple) else [owner]
    return [ast.unparse(part) for part in parts]


def prepare(tree, said):
    "All that needs what py2pyi throws away."
    binding = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom, ast.ClassDef))]
    names = {name for node in binding for name in bound(node)}
    functions = [node for node in tree.body if isinstance(node, FUNCTIONS)]
    for function in functions:
        split_decorators(function)
        describe(function, docments(function, said))
        add_types(function, names)
    for cls in [node for node in tree.body if isinstance(node, ast.ClassDef)]:
        methods = [node for node in cls.body if isinstance(node, FUNCTIONS)]
        patched = [f for f in functions if f.decorator_list and cls.name in classes_of(f)]
        describe_class(cls, said)
        add_attributes(cls, methods + patched, names)
        for method in methods:
            split_decorators(method)
            add_types(method, names)
    for i, node in enumerate(tree.body):
        if isinstance(node, ast.AsyncFunctionDef):
            tree.body[i] = as_kind(ast.FunctionDef, node, is_async=True)


def bound(node):
    "Names that an import or a class binds."
    return [node.name] if isinstance(node, ast.ClassDef) else [(a.asname or a.name).split('.')[0] for a in node.names]


def as_kind(kind, node, **more):
    "A function's node as async, or not."
    other = kind(**{field: getattr(node, field, None) for field in node._fields})
    other.kept = node.kept
    vars(other).update(more)
    return ast.copy_location(other, node)


def finish(body):
    "A module's or a class's body, with decorators as they were, without statements that define nothing."
    finished = []
    for i, node in enumerate(body):
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not isinstance(node, STAYS) and not is_text:
            continue
        if isinstance(node, FUNCTIONS):
            node.decorator_list += node.kept
            if getattr(node, 'is_async', False):
                node = as_kind(ast.AsyncFunctionDef, node)
        if isinstance(node, ast.ClassDef):
            node.body = finish(node.body)
        if isinstance(node, ast.ImportFrom) and node.level:
            for alias in node.names:
                alias.asname = alias.asname or (None if alias.name.startswith('_') else alias.name)
        finished.append(node)
    return finished or [ast.Expr(ast.Constant(...))]


def stub(source):
    "The stub of a module's text."
    tree = ast.parse(source)
    prepare(tree, comments(source))
    _proc_tree(tree, Anything())
    _proc_patches(tree, Anything())
    tree.body = finish(tree.body)
    text = ast.unparse(ast.fix_missing_locations(tree))
    return text if 'Any' not in text else with_any(text)


def with_any(text):
    "The import of `Any`, where the module has none: after the docstring, before all else."
    tree = ast.parse(text)
    used = any(isinstance(node, ast.Name) and node.id == 'Any' for node in ast.walk(tree))
    known = any('Any' in bound(node) for node in tree.body if isinstance(node, ast.ImportFrom))
    if used and not known:
        tree.body.insert(1 if ast.get_docstring(tree) is not None else 0, ast.parse('from typing import Any').body[0])
    return ast.unparse(tree)


def stubs():
    "Path beside the module to text, laid out by ruff so that all Python versions write the same."
    modules = [file for file in sorted(PACKAGE.rglob('*.py')) if file.name[0] != '_' or file.name == '__main__.py']
    with tempfile.TemporaryDirectory() as folder:
        stubs = [file.with_suffix('.pyi') for file in modules]
        copies = {file: Path(folder)/file.relative_to(PACKAGE) for file in stubs}
        for file, copy in copies.items():
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(stub(file.with_suffix('.py').read_text(encoding='utf-8')), encoding='utf-8')
        layout = ['--isolated', '--quiet', '--no-cache', '--line-length', '120']
        subprocess.run([sys.executable, '-m', 'ruff', 'format', *layout, folder], check=True)
        return {file: copy.read_text(encoding='utf-8') for file, copy in copies.items()}


def main(check):
    wanted = stubs()
    left_over = [file for file in PACKAGE.rglob('*.pyi') if file not in wanted]
    differing = [file for file, text in wanted.items() if not file.exists() or file.read_text(encoding='utf-8') != text]
    wrong = ', '.join(sorted(file.relative_to(TOP).as_posix() for file in differing + left_over))
    if check:
        if wrong:
            sys.exit(f'not in step with the modules: {wrong}. Run .ci/export and commit what it writes.')
        return print(f'in step: {len(wanted)} stubs')
    for file in left_over:
        file.unlink()
    for file in differing:
        file.write_text(wanted[file], encoding='utf-8')
    print(f'written: {wrong or "nothing, all in step"}')


if __name__ == '__main__':
    main('--check' in sys.argv[1:])
