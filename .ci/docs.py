#!/usr/bin/env python3
"""Make the docs site, `_docs/`: every notebook under nbs/ as a page, with the outputs it keeps. Nothing is executed.

The pages, their order and their sections are those of nbs/sidebar.yml. The search field needs no server:
search_index.js holds what there is to find, and site.js, beside this file, finds it. llms.txt lists the pages for
readers that are models (llmstxt.org). Fails if a notebook is missing in sidebar.yml, or a link leads nowhere.
"""
import ast
import json
import re
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from configparser import ConfigParser
from copy import deepcopy
from functools import cache
from html import escape
from os.path import relpath
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbformat
import yaml
from bs4 import BeautifulSoup
from nbconvert import HTMLExporter

TOP = Path(__file__).resolve().parent.parent
NBS, DOCS = TOP/'nbs', TOP/'_docs'
ASSETS = 'site.css', 'site.js'
DIRECTIVE = re.compile(r'^\s*#\|.*\n?', re.M)
HIDDEN = re.compile(r'^\s*#\|\s*(hide|default_exp)\b', re.M)
EXPORTED = re.compile(r'^\s*#\|\s*exports?\b', re.M)
HEADING = re.compile('^h[1-6]$')
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
    return read(name).cells[0].source.splitlines()[0].lstrip('# ')


def summary(name):
    "The notebook's `> ` lines, as one."
    lines = read(name).cells[0].source.splitlines()
    return ' '.join(line.removeprefix('> ').strip() for line in lines if line.startswith('> '))


def address(name):
    return Path(name).with_suffix('.html').as_posix()


def to_top(name):
    "From a page to the folder of all pages."
    return '../' * name.count('/')


def navigation(order, here):
    "Search field and list of pages, as seen from one of them."
    lines, last = [], ''
    for section, name in order:
        if section != last:
            lines.append(f'<b>{escape(section)}</b>')
        last = section
        mark = ' class="here"' if name == here else ''
        lines.append(f'<a href="{relpath(address(name), Path(here).parent)}"{mark}>{escape(title(name))}</a>')
    listed = f'<details open><summary>pages</summary>{"".join(lines)}</details>'
    return f'<nav id="site">{FIELD}<ol id="found"></ol>{listed}</nav>'


def is_local(link):
    return link and not urlsplit(link).scheme and not link.startswith('//')


def as_page(name, link):
    "A notebook's link as its page has it: to other pages, and to the repository for what is not under nbs/."
    parts = urlsplit(link)
    target = (NBS/name).parent.joinpath(unquote(parts.path)).resolve()
    if target.is_file() and not target.is_relative_to(NBS):
        return f"{settings()['git_url']}/blob/{settings()['branch']}/{target.relative_to(TOP).as_posix()}"
    return parts._replace(path=re.sub(r'\.ipynb$', '.html', parts.path), fragment=parts.fragment.lower()).geturl()


def html(name, order):
    "A notebook as a page, with links between pages."
    notebook = deepcopy(read(name))
    notebook.cells = [cell for cell in notebook.cells if cell.cell_type != 'code' or not HIDDEN.search(cell.source)]
    for cell in notebook.cells:
        if cell.cell_type == 'code':
            cell.source = DIRECTIVE.sub('', cell.source).strip()
    page = BeautifulSoup(HTMLExporter().from_notebook_node(notebook)[0], 'html.parser')
    page.title.string = f'{title(name)} - stal_nbdev'
    top = to_top(name)
    head = f'<link rel="stylesheet" href="{top}site.css"><script src="{top}site.js" data-top="{top}" defer></script>'
    page.head.append(BeautifulSoup(head, 'html.parser'))
    page.body.insert(0, BeautifulSoup(navigation(order, name), 'html.parser'))
    for heading in page.find_all(HEADING, id=True):
        heading['id'] = heading['id'].lower() # as in links to Markdown
    for link in page.find_all('a', href=True):
        if is_local(link['href']):
            link['href'] = as_page(name, link['href'])
    return page


def render(name, order):
    "Write a page. What others may link to in it, what it links to, and what can be found in it."
    page = html(name, order)
    links = {tag.get('href') or tag.get('src') for tag in page.find_all(['a', 'img'])}
    links = {link for link in links if is_local(link) and link != '#'}
    for link in links:
        copy_file(name, link)
    out = DOCS/address(name)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(str(page), encoding='utf-8')
    return {tag['id'] for tag in page.find_all(id=True)}, links, entries(name, page)


def copy_file(name, link):
    "Take along the pictures and tables that a notebook shows or links to."
    path = unquote(urlsplit(link).path)
    source = (NBS/name).parent/path
    if path and source.is_file() and source.suffix != '.ipynb':
        target = DOCS/relpath(source, NBS)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)


def broken(found):
    "Links and pictures of all pages that lead nowhere."
    anchors = {DOCS/address(name): page_anchors for name, (page_anchors, _, _) in found.items()}
    for name, (_, links, _) in found.items():
        here = DOCS/address(name)
        for link in sorted(links):
            parts = urlsplit(link)
            target = (here.parent/unquote(parts.path)).resolve() if parts.path else here
            if not target.is_file():
                yield f'{address(name)}: {link} is not there'
            elif parts.fragment and unquote(parts.fragment) not in anchors.get(target, ()):
                yield f'{address(name)}: {link} has no such heading'


# What can be found

def exported(source):
    "Names that an exported cell defines: functions, classes, and methods as `LIF.run`."
    for node in ast.parse(DIRECTIVE.sub('', source)).body:
        if isinstance(node, ast.ClassDef):
            yield node.name
            yield from (f'{node.name}.{part.name}' for part in node.body if isinstance(part, ast.FunctionDef))
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            patched = any(ast.unparse(decorator).startswith('patch') for decorator in node.decorator_list)
            yield f'{ast.unparse(node.args.args[0].annotation)}.{node.name}' if patched else node.name


def entries(name, page):
    "A page's sections, in order: heading, where it is, text, names exported there."
    sections = [dict(heading='', anchor='', text=[], names=[])]
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
    lines = [json.dumps(entry, ensure_ascii=False) for _, _, page_entries in found.values() for entry in page_entries]
    return f"window.searchIndex = [\n{','.join(f'{line}{chr(10)}' for line in lines)}]\n"


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
    with ProcessPoolExecutor(2) as workers:
        found = dict(zip(listed, workers.map(render, listed, [order] * len(listed))))
    for name in ASSETS:
        shutil.copy(Path(__file__).with_name(name), DOCS)
    (DOCS/'search_index.js').write_text(search_index(found), encoding='utf-8')
    (DOCS/'llms.txt').write_text(llms(order), encoding='utf-8')
    if wrong := list(broken(found)):
        sys.exit('\n'.join(wrong))
    print(f'{len(listed)} pages in {DOCS.name}/, all links between them work: open {DOCS.name}/index.html')


if __name__ == '__main__':
    main()
