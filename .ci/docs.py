#!/usr/bin/env python3
"""Make the docs site, `_docs/`: every notebook under nbs/ as a page, with the outputs it keeps. Nothing is executed.

The pages, their order and their sections are those of nbs/sidebar.yml. api.html lists what the type stubs say of every
exported name, gallery.html shows a picture of each notebook: that of the cell marked `#| thumbnail`, else its first.
Figures are described by their cell's `#| fig-alt: "..."`, or by the paragraph above them. A cell with
`#| code-fold: true` is folded, with what it shows, under its `#| code-summary: "Solution"`. The site is read
without a network: formulas are set here, as MathML, and pages load nothing from elsewhere. The search field needs no
server: search_index.js holds what there is to find, and site.js, beside this file, finds it. llms.txt lists the pages
for readers that are models (llmstxt.org). Fails if a notebook is missing in sidebar.yml, a link leads nowhere, a
formula cannot be set, or a page would load something from elsewhere.
"""
import ast
import json
import re
import shutil
import sys
from base64 import b64decode
from concurrent.futures import ProcessPoolExecutor
from configparser import ConfigParser
from copy import deepcopy
from functools import cache
from html import escape
from io import BytesIO
from os.path import relpath
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import nbformat
import yaml
from bs4 import BeautifulSoup
from jinja2 import pass_context
from math_core import LatexError, LatexToMathML
from nbconvert import HTMLExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from PIL import Image
from pictures import with_palette

TOP = Path(__file__).resolve().parent.parent
NBS, DOCS, PACKAGE = TOP/'nbs', TOP/'_docs', TOP/'stal_nbdev'
ASSETS = 'site.css', 'site.js'
HOME, GALLERY, API = 'index.ipynb', 'gallery.html', 'api.html'
# Pages without a notebook: title, summary
MADE = {
    GALLERY: ('Gallery', 'A picture of every notebook: what it is about, at a glance.'),
    API: ('API', 'All exported functions and classes, by module: signatures, and what each parameter means.'),
}
BORROWED = {'experiments/all_numbers.ipynb': HOME} # whose picture they show
# What is a page in a browser, as .ci/browser.py saw it
EXPLORER, LAUNCHER = 'images/explorer.png', 'images/launcher.png'
SEEN = {'apps/explore.ipynb': EXPLORER, '61_explorer.ipynb': EXPLORER,
        'apps/train.ipynb': LAUNCHER, '62_launcher.ipynb': LAUNCHER}
THUMBNAIL_SIZE = 480, 480 # pixels, at most
DIRECTIVE = re.compile(r'^\s*#\|.*\n?', re.M)
HIDDEN = re.compile(r'^\s*#\|\s*(hide|default_exp)\b', re.M)
ECHO_OFF = re.compile(r'^\s*#\|\s*echo\s*:\s*false\b', re.M) # the cell's output is shown, its code is not
FOLDED = re.compile(r'^\s*#\|\s*code-fold\s*:\s*true\b', re.M)
FOLDED_AS = re.compile(r'^\s*#\|\s*code-summary\s*:\s*"?(.*?)"?\s*$', re.M)
FIGURE_ALT = re.compile(r'^\s*#\|\s*fig-alt\s*:\s*"?(.*?)"?\s*$', re.M)
NO_ALT = 'No description has been provided for this image' # nbconvert's
THUMBNAIL = re.compile(r'^\s*#\|\s*thumbnail\b', re.M)
EXPORTED = re.compile(r'^\s*#\|\s*exports?\b', re.M)
MODULE = re.compile(r'^\s*#\|\s*default_exp\s+(\S+)', re.M)
HEADING = re.compile('^h[1-6]$')
BADGE = re.compile(r'^https?://.*badge')
# What a browser fetches by itself, in tags and in styles
LOADED = dict(script='src', link='href', img='src', iframe='src', source='src', video='src', audio='src', embed='src',
              object='data')
LOADED_BY_STYLE = re.compile(r'url\(\s*[\'"]?((?:\w+:)?//[^)\'"]+)|@import[^;]*?((?:\w+:)?//[^)\'";]+)')
FUNCTIONS = ast.FunctionDef, ast.AsyncFunctionDef
FIELD = '<input type="search" id="search" placeholder="search ( / )" aria-label="search" autocomplete="off">'


def settings():
    config = ConfigParser(delimiters=['='])
    config.read(TOP/'settings.ini', encoding='utf-8')
    return config['DEFAULT']


# The pages

def pages(contents, section=''):
    "(section, notebook) pairs of the sidebar, in order."
    for item in contents:
        if isinstance(item, str):
            yield section, item
        elif 'href' in item:
            yield section, item['href']
        else:
            yield from pages(item['contents'], item['section'])


@cache
def read(name):
    return nbformat.read(NBS/name, 4)


def title(name):
    if name in MADE: return MADE[name][0]
    return read(name).cells[0].source.splitlines()[0].lstrip('# ')


def summary(name):
    "The notebook's `> ` lines, as one."
    if name in MADE: return MADE[name][1]
    lines = read(name).cells[0].source.splitlines()
    return ' '.join(line.removeprefix('> ').strip() for line in lines if line.startswith('> '))


def address(name):
    return Path(name).with_suffix('.html').as_posix()


def to_top(name):
    "From a page to the folder of all pages."
    return '../' * name.count('/')


def link_to(name, here, text=None, anchor='', **attributes):
    "An HTML link from one page to another, or to a place in it: `anchor='#core'`."
    extra = ''.join(f' {key}="{value}"' for key, value in attributes.items())
    return f'<a href="{relpath(address(name), Path(here).parent)}{anchor}"{extra}>{escape(text or title(name))}</a>'


def navigation(order, here):
    "Search field and list of pages, as seen from one of them. The list is folded: site.js unfolds it on wide screens."
    lines, last = [], ''
    for section, name in order:
        if section != last:
            lines.append(f'<b>{escape(section)}</b>')
        last = section
        lines.append(link_to(name, here, **{'class': 'here'} if name == here else {}))
    listed = f'<details id="pages"><summary>all pages</summary>{"".join(lines)}</details>'
    return f'<nav id="site" aria-label="pages">{FIELD}<ol id="found"></ol>{listed}</nav>'


def neighbours(order, here):
    "Links to the pages before and after this one."
    names = [name for _, name in order]
    place = names.index(here)
    before, after = names[max(place - 1, 0):place], names[place + 1:place + 2]
    links = [link_to(name, here, f'\u2190 {title(name)}', rel='prev') for name in before]
    links += [link_to(name, here, f'{title(name)} \u2192', rel='next') for name in after]
    return f'<nav id="around" aria-label="previous and next page">{"".join(links)}</nav>'


def contents(headings):
    "A page's list of its (level, anchor, text) headings."
    items = ''.join(f'<li class="level{level}"><a href="#{anchor}">{escape(text)}</a></li>'
                    for level, anchor, text in headings)
    return f'<details id="contents"><summary>on this page</summary><ol>{items}</ol></details>' if items else ''


def head(name):
    "What every page's head links to."
    top = to_top(name)
    return (f'<link rel="stylesheet" href="{top}notebook.css"><link rel="stylesheet" href="{top}site.css">'
            f'<script src="{top}site.js" data-top="{top}" defer></script>')


# Formulas

def set_formula(latex, display):
    "LaTeX as MathML."
    try: made = LatexToMathML(fancy_error=False).convert_with_local_state(latex, displaystyle=display)
    except LatexError as error: raise ValueError(f'formula {latex!r}: {error}') from error
    formula = BeautifulSoup(made.replace('\u201d', '"'), 'html.parser') # quotes are those of code
    for over in formula.find_all('mover'):
        # An overline is a line that would have to stretch, which few fonts know: it becomes a border
        *_, line = over.find_all('mo', recursive=False) or [None]
        if line and line.string in {'\u0332', '\u0305', '\u203e', '\u00af'} and line.get('stretchy') == 'true':
            line.decompose()
            over.name, over.attrs = 'mrow', {'class': 'overline'}
    return str(formula)


class WithFormulas(IPythonRenderer):
    "Markdown to HTML. What is code has been told apart from formulas before."
    def block_math(self, body): return set_formula(body, display=True)
    def inline_math(self, body): return set_formula(body, display=False)
    def latex_environment(self, name, body): return set_formula(f'\\begin{{{name}}}{body}\\end{{{name}}}', display=True)


class Exporter(HTMLExporter):
    "Notebook to HTML with formulas set, and without styles, which are the same on all pages."
    @pass_context
    def markdown2html(self, context, source):
        return MarkdownWithMath(renderer=WithFormulas(escape=False)).render(source)

    def default_filters(self):
        yield from super().default_filters()
        yield 'clean_html', unchanged # slow, and meant for notebooks of others

    def _init_resources(self, resources):
        return super()._init_resources(resources) | dict(include_css=no_style, include_lab_theme=no_style)


def unchanged(text):
    return text


def no_style(name):
    return ''


@cache
def exporter():
    return Exporter()


# A page

def is_local(link):
    return link and not urlsplit(link).scheme and not link.startswith('//')


def as_page(name, link):
    "A notebook's link as its page has it: to other pages, and to the repository for what is not under nbs/."
    parts = urlsplit(link)
    target = (NBS/name).parent.joinpath(unquote(parts.path)).resolve()
    if target.is_file() and not target.is_relative_to(NBS):
        return on_github(target.relative_to(TOP).as_posix())
    return parts._replace(path=re.sub(r'\.ipynb$', '.html', parts.path), fragment=parts.fragment.lower()).geturl()


def on_github(path):
    said = settings()
    return f"{said['git_url']}/blob/{said['branch']}/{path}"


@cache
def module(name):
    "The module that a notebook exports, `kernels.reference`, or None."
    found = (MODULE.search(cell.source) for cell in read(name).cells if cell.cell_type == 'code')
    return next((match[1] for match in found if match), None)


def sources(name):
    "Links to what a page is made from, and what is made from its notebook."
    links = [f'<a href="{on_github(f"nbs/{name}")}">Notebook on GitHub</a>']
    if module(name):
        path = f"{PACKAGE.name}/{module(name).replace('.', '/')}.py"
        links += [f'<a href="{on_github(path)}">{path}</a>', link_to(API, name, anchor=f'#{module(name)}')]
    return ' \u00b7 '.join(links)


def without_badges(page, name):
    "Badges are pictures from elsewhere: here, links of words, beside those to the sources. What they stand in."
    for badge in page.find_all('img', src=BADGE):
        badge.replace_with(badge['alt'])
    line = page.find('a', href=re.compile('^https://colab'))
    if line is None:
        return page.h1
    line.insert_after(BeautifulSoup(f' \u00b7 {sources(name)}', 'html.parser'))
    return line.parent


def html(name, order):
    "A notebook as a page, with links between pages."
    notebook = deepcopy(read(name))
    notebook.cells = [cell for cell in notebook.cells if cell.cell_type != 'code' or not HIDDEN.search(cell.source)]
    for cell in notebook.cells:
        if cell.cell_type == 'code':
            cell.source = '' if ECHO_OFF.search(cell.source) else DIRECTIVE.sub('', cell.source).strip()
    page = BeautifulSoup(exporter().from_notebook_node(notebook)[0], 'html.parser')
    page.title.string = f'{title(name)} - stal_nbdev'
    fold(page, read(name).cells)
    describe_figures(page, read(name).cells)
    for tag in page.find_all(['style', 'script']): # styles are in notebook.css, scripts would load others
        tag.decompose()
    for code in page.select('.jp-CodeCell > .jp-Cell-inputWrapper'):
        if not code.select_one('.jp-InputArea-editor').get_text().strip(): # of a cell whose code is not shown
            code.decompose()
    for heading in page.find_all(HEADING, id=True):
        heading['id'] = heading['id'].lower() # as in links to Markdown
    for link in page.find_all('a', href=True):
        if is_local(link['href']):
            link['href'] = as_page(name, link['href'])
    if name == HOME:
        tables_to_cards(page, order)
    headings = [(tag.name[1], tag['id'], tag.get_text().rstrip('\u00b6').strip())
                for tag in page.find_all(['h2', 'h3'], id=True)]
    line = without_badges(page, name)
    line.insert_after(BeautifulSoup(contents(headings) + as_seen(name), 'html.parser'))
    page.head.append(BeautifulSoup(head(name), 'html.parser'))
    page.body.insert(0, BeautifulSoup(navigation(order, name), 'html.parser'))
    page.main.append(BeautifulSoup(neighbours(order, name), 'html.parser'))
    return page


def as_seen(name):
    "What a widget's page looks like. Its notebook cannot show that: an app finds no files but those in its own folder."
    if name not in SEEN: return ''
    said = escape(f'What it looks like in a browser: {summary(name)}'.replace('`', ''))
    return f'<img class="seen" src="{relpath(SEEN[name], Path(name).parent)}" alt="{said}">'


def fold(page, cells):
    "Fold what is marked so, for instance the solutions of exercises."
    for cell in cells:
        shown = page.find(id=f'cell-id={cell.id}') if FOLDED.search(cell.source) else None
        if shown:
            said = FOLDED_AS.search(cell.source)
            summary_tag = page.new_tag('summary')
            summary_tag.string = said[1] if said else 'Code'
            shown.wrap(page.new_tag('details', attrs={'class': 'folded'})).insert(0, summary_tag)


def describe_figures(page, cells):
    "Say what each figure shows: in the words of its cell, else in those of the paragraph above it, or of the heading."
    own = {f'cell-id={cell.id}': FIGURE_ALT.search(cell.source) for cell in cells}
    said = page.title.string
    for part in page.select('.jp-Cell'):
        blocks = part.select('.jp-MarkdownOutput > p, .jp-MarkdownOutput > h2')
        said = next((text for block in reversed(blocks) if (text := block.get_text(' ', strip=True))), said)
        for figure in part.find_all('img', alt=NO_ALT):
            alone = own.get(part.get('id'))
            figure['alt'] = alone[1] if alone else f'Figure. {shortened(said)}'


def shortened(text, most=300):
    "As many of its sentences as fit, or the beginning of the first."
    text = re.sub(r'\s+', ' ', text)
    if len(text) <= most: return text
    return text[:most].rpartition('. ')[0] + '.' if '. ' in text[:most] else text[:most].rpartition(' ')[0] + ' ...'


class Found(NamedTuple):
    "What there is in a page, for those who check it and those who search it."
    anchors: set
    links: set
    entries: list
    foreign: list


def foreign(page):
    "Addresses of what a browser would fetch from elsewhere to show the page."
    tags = [(tag, tag.get(LOADED[tag.name])) for tag in page.find_all(list(LOADED))]
    yield from (link for tag, link in tags if link and not is_local(link) and not link.startswith('data:'))
    yield from (f'a script without a file: {tag}' for tag, link in tags if tag.name == 'script' and not link)
    for tag in page.find_all(style=True):
        yield from loaded_by_style(tag['style'])


def loaded_by_style(text):
    return [first or second for first, second in LOADED_BY_STYLE.findall(text)]


def write(name, page):
    out = DOCS/address(name)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(str(page), encoding='utf-8')


def local_links(page):
    links = {tag.get('href') or tag.get('src') for tag in page.find_all(['a', 'img', 'link', 'script'])}
    return {link for link in links if is_local(link) and link != '#'}


def render(name, order):
    "Write a page. What others may link to in it, what it links to, and what can be found in it."
    page = html(name, order)
    links = local_links(page)
    for link in links:
        copy_file(name, link)
    write(name, page)
    return Found({tag['id'] for tag in page.find_all(id=True)}, links, entries(name, page), list(foreign(page)))


def copy_file(name, link):
    "Take along the pictures and tables that a notebook shows or links to."
    path = unquote(urlsplit(link).path)
    source = (NBS/name).parent/path
    if path and source.is_file() and source.suffix != '.ipynb':
        target = DOCS/relpath(source, NBS)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)


def broken(found):
    "Links and pictures of all pages that lead nowhere, or elsewhere where a browser would follow by itself."
    anchors = {DOCS/address(name): of_page.anchors for name, of_page in found.items()}
    for name, of_page in found.items():
        here = DOCS/address(name)
        yield from (f'{address(name)}: loads {link}' for link in of_page.foreign)
        for link in sorted(of_page.links):
            parts = urlsplit(link)
            target = (here.parent/unquote(parts.path)).resolve() if parts.path else here
            if not target.is_file():
                yield f'{address(name)}: {link} is not there'
            elif parts.fragment and unquote(parts.fragment) not in anchors.get(target, ()):
                yield f'{address(name)}: {link} has no such heading'


# The gallery

def picture(name):
    "The notebook's most telling picture as PNG: of the cell marked so, else the first. None if it has none."
    if name in SEEN: return (NBS/SEEN[name]).read_bytes()
    pictures = [(THUMBNAIL.search(cell.source) is not None, output.data['image/png'])
                for cell in read(name).cells if cell.cell_type == 'code'
                for output in cell.outputs if 'image/png' in output.get('data', {})]
    _, found = max(pictures, key=lambda pair: pair[0], default=(False, None))
    return found and b64decode(found)


def thumbnail(name):
    return f'thumbnails/{Path(name).with_suffix(".png").as_posix()}'


def write_thumbnail(name, png):
    "Small, with few colours."
    image = Image.open(BytesIO(png)).convert('RGB')
    image.thumbnail(THUMBNAIL_SIZE)
    target = DOCS/thumbnail(name)
    target.parent.mkdir(parents=True, exist_ok=True)
    with_palette(image).save(target, optimize=True)


def card(name, here):
    "A page as a link with its picture, title and first sentence. Without a picture, with the names it exports."
    source = BORROWED.get(name, name)
    shown = f'<code>{"<br>".join(public_names(name))}</code>'
    if picture(source):
        path = relpath(thumbnail(source), Path(here).parent)
        width, height = Image.open(DOCS/thumbnail(source)).size
        shown = f'<img src="{path}" alt="" width="{width}" height="{height}" loading="lazy">'
    said = re.split(r'(?<=[.?!]) ', summary(name).replace('**', ''))[0]
    place = relpath(address(name), Path(here).parent)
    return (f'<a class="card" href="{place}"><span class="shown">{shown}</span><strong>{escape(title(name))}</strong>'
            f'<span>{inline(said)}</span></a>')


def cards(names, here):
    return f'<div class="cards">{"".join(card(name, here) for name in names)}</div>'


def public_names(name):
    return [node.name for node in stub(module(name)) if is_public(node)] if module(name) else []


def tables_to_cards(page, order):
    "On the start page: pictures in place of tables of links to notebooks."
    names = {address(name): name for _, name in order}
    for listed in page.main.find_all('table'):
        linked = [names[link['href']] for link in listed.find_all('a', href=True) if link['href'] in names]
        if linked:
            listed.replace_with(BeautifulSoup(cards(linked, HOME), 'html.parser'))


def gallery(order):
    "Write the page of all pictures, by section."
    sections = {}
    for section, name in order:
        if name not in {HOME, *MADE}:
            sections.setdefault(section, []).append(name)
    parts = [f'<h2 id="{section.lower()}">{escape(section)}</h2>{cards(names, GALLERY)}'
             for section, names in sections.items()]
    return made_page(GALLERY, f'<p>{summary(GALLERY)}</p>{"".join(parts)}', order, [])


# What can be found

def exported(source):
    "Names that an exported cell defines: functions, classes, and methods as `LIF.run`."
    for node in ast.parse(DIRECTIVE.sub('', source)).body:
        if isinstance(node, ast.ClassDef):
            yield node.name
            yield from (f'{node.name}.{part.name}' for part in node.body if isinstance(part, FUNCTIONS))
        elif isinstance(node, FUNCTIONS):
            patched = any(ast.unparse(decorator).startswith('patch') for decorator in node.decorator_list)
            yield f'{ast.unparse(node.args.args[0].annotation)}.{node.name}' if patched else node.name


def entries(name, page):
    "A page's sections, in order: heading, where it is, text, names exported there."
    sections = [dict(heading='', anchor='', text=[], names=[])]
    for formula in page.main.find_all('math'): # in one piece
        formula.replace_with(formula.get_text())
    for tag in page.main.find_all(id=['contents', 'around']):
        tag.decompose()
    for part in page.main.find_all(['div'], class_=['jp-MarkdownOutput', 'jp-CodeCell']):
        if 'jp-CodeCell' in part['class']:
            continue
        for block in part.find_all(recursive=False):
            if HEADING.match(block.name):
                text = block.get_text().rstrip('¶').strip()
                sections.append(dict(heading=text, anchor=block.get('id', ''), text=[], names=[]))
            else:
                sections[-1]['text'].append(block.get_text(' ', strip=True))
    place_names(name, sections)
    found = [dict(page=address(name), title=title(name), heading=s['heading'], anchor=s['anchor'], names=s['names'],
                  text=re.sub(r'\s+', ' ', ' '.join(s['text']))) for s in sections]
    return [entry for entry in found if entry['heading'] or entry['text'] or entry['names']]


def place_names(name, sections):
    "Put exported names into the section they stand in: the one of the last heading above."
    place = 0
    for cell in read(name).cells:
        if cell.cell_type == 'markdown':
            place += len(re.findall(r'^#{1,6} ', re.sub(r'^```.*?^```', '', cell.source, flags=re.M | re.S), re.M))
        elif EXPORTED.search(cell.source):
            public = [n for n in exported(cell.source) if '._' not in f'.{n}']
            sections[min(place, len(sections) - 1)]['names'] += public


def search_index(found):
    lines = [json.dumps(entry, ensure_ascii=False) for of_page in found.values() for entry in of_page.entries]
    return f"window.searchIndex = [\n{','.join(f'{line}{chr(10)}' for line in lines)}]\n"


# The API, from the type stubs: they have signatures, docments and patched methods, and .ci/steps.py keeps them in step

def stub(of_module):
    path = PACKAGE/of_module.replace('.', '/')
    return ast.parse(path.with_suffix('.pyi').read_text(encoding='utf-8')).body


def is_public(node):
    return isinstance(node, (ast.ClassDef, *FUNCTIONS)) and not node.name.startswith('_')


def signature(node):
    "`name(parameters) -> type`: on one line, or a parameter each."
    parts = [part for part in arguments(node.args) if part != 'self']
    name = 'async ' * isinstance(node, ast.AsyncFunctionDef) + node.name
    result = f' -> {ast.unparse(node.returns)}' if node.returns else ''
    short = f"{name}({', '.join(parts)}){result}"
    return short if len(short) <= 90 else f"{name}(\n    " + ',\n    '.join(parts) + f'\n){result}'


def arguments(args):
    "What stands between the parentheses, a parameter each: `x: int = 3`."
    plain = [*args.posonlyargs, *args.args]
    defaults = [None] * (len(plain) - len(args.defaults)) + args.defaults
    parts = [parameter(node, default) for node, default in zip(plain, defaults)]
    if args.posonlyargs: parts.insert(len(args.posonlyargs), '/')
    if args.vararg: parts.append(f'*{ast.unparse(args.vararg)}')
    elif args.kwonlyargs: parts.append('*')
    parts += [parameter(node, default) for node, default in zip(args.kwonlyargs, args.kw_defaults)]
    if args.kwarg: parts.append(f'**{ast.unparse(args.kwarg)}')
    return parts


def parameter(node, default):
    if default is None: return ast.unparse(node)
    return f"{ast.unparse(node)}{' = ' if node.annotation else '='}{ast.unparse(default)}"


def described(node):
    "The docstring in a stub as HTML: what it says, its parameters as a table, what is returned."
    about, *rest = re.split(r'^(Args|Returns):\n', ast.get_docstring(node) or '', flags=re.M)
    parts = dict(zip(rest[::2], rest[1::2]))
    lines = [paragraph(block) for block in re.split(r'\n\s*\n', about.strip('\n')) if block.strip()]
    rows = re.findall(r'^    (\S+): (.*(?:\n(?!    \S+: ).*\S.*)*)', parts.get('Args', ''), re.M)
    lines += [table(rows)] if rows else []
    lines += [f'<p>Returns {inline(parts["Returns"].strip())}</p>'] if 'Returns' in parts else []
    return ''.join(lines)


def paragraph(block):
    "Equations and tables are indented in docstrings, and keep their columns."
    if block.startswith('    '):
        return f'<pre class="said">{escape(dedent(block))}</pre>'
    return f'<p class="said">{inline(block.strip())}</p>'


def inline(text):
    return re.sub(r'`([^`\n]+)`', r'<code>\1</code>', escape(text, quote=False))


def table(rows):
    cells = ''.join(f'<tr><td><code>{escape(name)}</code></td><td>{inline(said)}</td></tr>' for name, said in rows)
    return f'<table>{cells}</table>'


def fields(cls):
    "(`name: type`, meaning) of a class's fields that have one."
    for node, after in zip(cls.body, cls.body[1:]):
        if isinstance(node, ast.AnnAssign) and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            yield ast.unparse(node), after.value.value


def methods(cls):
    "Those that say what they do. Others are torch's own, such as `extra_repr`."
    return [node for node in cls.body if is_public(node) and ast.get_docstring(node)]


def method(key, node):
    "A method or property as HTML."
    kinds = [ast.unparse(decorator) for decorator in node.decorator_list]
    shown = node.name if 'property' in kinds else signature(node)
    mark = ''.join(f'@{kind}\n' for kind in kinds)
    return (f'<section class="method" id="{key}.{node.name}"><pre>{escape(mark + shown)}</pre>'
            f'{described(node)}</section>')


def whole_class(key, cls):
    "A class as HTML: how it is made, what it says, its fields and methods."
    bases = f"({', '.join(ast.unparse(base) for base in cls.bases)})" if cls.bases else ''
    lines = [f'class {cls.name}{bases}']
    for node in cls.body:
        if isinstance(node, FUNCTIONS) and node.name == '__init__':
            lines.append(signature(node).replace('__init__', cls.name, 1).removesuffix(' -> None'))
    rows = list(fields(cls))
    parts = [f"<pre>{escape(chr(10).join(lines))}</pre>", described(cls), table(rows) if rows else '']
    return ''.join([*parts, *(method(key, node) for node in methods(cls))])


def entity(of_module, node, place):
    "A function or class as HTML."
    key = f'{of_module}.{node.name}'
    is_class = isinstance(node, ast.ClassDef)
    said = whole_class(key, node) if is_class else f'<pre>{escape(signature(node))}</pre>{described(node)}'
    return f'<section><h3 id="{key}"><a href="{place}">{node.name}</a></h3>{said}</section>'


def places(name):
    "Exported name to its cell's address."
    cells = [cell for cell in read(name).cells if cell.cell_type == 'code' and EXPORTED.search(cell.source)]
    return {key: f'{address(name)}#cell-id={cell.id}' for cell in cells for key in exported(cell.source)}


def api_entry(of_module, node):
    "What the search finds of a function or class."
    key, about = f'{of_module}.{node.name}', ast.get_docstring(node) or ''
    parts = [f'{node.name}.{part.name}' for part in methods(node)] if isinstance(node, ast.ClassDef) else []
    return dict(page=API, title=title(API), heading=key, anchor=key, names=[node.name, *parts],
                text=re.sub(r'\s+', ' ', about))


def room(name, nodes):
    "The API of a notebook's module as HTML."
    of_module, there = module(name), places(name)
    names = ' \u00b7 '.join(f'<a href="#{of_module}.{node.name}">{node.name}</a>' for node in nodes)
    about = f'<p>{inline(summary(name))} {link_to(name, API, "Read the notebook.")}</p><p>{names}</p>'
    entities = [entity(of_module, node, there.get(node.name, address(name))) for node in nodes]
    return f'<h2 id="{of_module}">{of_module}</h2>{about}{"".join(entities)}'


def api(order):
    "Write the page of all exported names, by module."
    rooms = {name: [node for node in stub(module(name)) if is_public(node)]
             for _, name in order if name not in MADE and module(name)}
    found = [api_entry(module(name), node) for name, nodes in rooms.items() for node in nodes]
    body = ''.join(room(name, nodes) for name, nodes in rooms.items())
    listed = contents([(2, module(name), module(name)) for name in rooms])
    about = f'<p>{summary(API)} The name above a signature links to the cell that exports it.</p>'
    return made_page(API, about + listed + body, order, found)


def made_page(name, body, order, found):
    "Write a page that has no notebook."
    page = BeautifulSoup(
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title(name)} - stal_nbdev</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{head(name)}</head>'
        f'<body class="jp-Notebook" data-jp-theme-light="true">{navigation(order, name)}'
        f'<main class="jp-RenderedHTMLCommon made" id="{Path(name).stem}"><h1>{title(name)}</h1>{body}'
        f'{neighbours(order, name)}</main></body></html>', 'html.parser')
    write(name, page)
    return Found({tag['id'] for tag in page.find_all(id=True)}, local_links(page), found, list(foreign(page)))


# The site

def llms(order):
    "The site as llmstxt.org has it."
    said = settings()
    site = f"{said['doc_host']}{said['doc_baseurl']}"
    index = next(name for _, name in order)
    about = (f"{said['description']}. Install: `pip install git+{said['git_url']}`. The package is its notebooks: "
             f"each explains, derives, draws and tests what it exports. Source: {said['git_url']}")
    lines = [f"# {said['title']}", '', f'> {summary(index)}', '', about]
    last = None
    for section, name in order:
        if section != last:
            lines += ['', f"## {section or 'Start'}", '']
        last = section
        lines.append(f'- [{title(name)}]({site}/{address(name)}): {summary(name)}')
    return '\n'.join(lines) + '\n'


def write_assets():
    "Script and styles: those of this site, and, once for all pages, those that nbconvert puts into each."
    for name in ASSETS:
        shutil.copy(Path(__file__).with_name(name), DOCS)
    empty = BeautifulSoup(HTMLExporter().from_notebook_node(nbformat.v4.new_notebook())[0], 'html.parser')
    styles = [tag.string for tag in empty.find_all('style')]
    (DOCS/'notebook.css').write_text('\n'.join(styles), encoding='utf-8')


def main():
    order = list(pages(yaml.safe_load((NBS/'sidebar.yml').read_text())['website']['sidebar']['contents']))
    listed = [name for _, name in order]
    files = [file.relative_to(NBS) for file in sorted(NBS.rglob('*.ipynb'))]
    there = [file.as_posix() for file in files if not any(part.startswith(('.', '_')) for part in file.parts)]
    if sorted(listed) != sorted(there):
        odd = sorted(set(listed) ^ set(there)) or 'a page listed twice'
        sys.exit(f'nbs/sidebar.yml and the notebooks differ in {odd}')
    shutil.rmtree(DOCS, ignore_errors=True)
    DOCS.mkdir()
    for name in listed: # once here, and not once in every process
        read(name)
    order.insert(1, ('', GALLERY))
    order.append(('Reference', API))
    write_assets()
    for name in listed:
        if png := picture(name):
            write_thumbnail(name, png)
    with ProcessPoolExecutor(2) as workers:
        found = dict(zip(listed, workers.map(render, listed, [order] * len(listed))))
    found |= {GALLERY: gallery(order), API: api(order)}
    (DOCS/'search_index.js').write_text(search_index(found), encoding='utf-8')
    (DOCS/'llms.txt').write_text(llms(order), encoding='utf-8')
    styles = {file.name: loaded_by_style(file.read_text(encoding='utf-8')) for file in DOCS.glob('*.css')}
    wrong = [f'{file}: loads {link}' for file, links in styles.items() for link in links]
    if wrong := [*wrong, *broken(found)]:
        sys.exit('\n'.join(wrong))
    print(f'{len(found)} pages in {DOCS.name}/, all links between them work: open {DOCS.name}/index.html')


if __name__ == '__main__':
    main()
