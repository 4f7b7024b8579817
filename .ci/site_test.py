#!/usr/bin/env python3
"""The docs site in a real browser, from a folder of files, without a network: what readers see of it.

Formulas are set, the search finds, every page fits a phone, the gallery's pictures are there, solutions are folded, and
no page asks for anything from elsewhere. `.ci/site_test.py [FOLDER]` saves pictures of some pages there. The site is
made first if there is none. Skipped where there is no browser.
"""
import shutil
import subprocess
import sys
from pathlib import Path

from browser import BROWSERS, FLAGS

TOP = Path(__file__).resolve().parent.parent
DOCS = TOP/'_docs'
WIDE, PHONE = dict(width=1280, height=900), dict(width=420, height=860)
SHOWN = 'index', 'gallery', 'api', 'tutorials/signals', 'tutorials/from_image_to_spikes'
# What the browser laid out, and how it says so
OVERFLOW = '''() => {
    const wide = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= wide) return []
    const parts = [...document.body.querySelectorAll('*')].filter(part => part.getBoundingClientRect().right > wide + 1)
    return parts.slice(0, 3).map(part => part.tagName + '.' + part.className + ' ' + part.textContent.slice(0, 40))
}'''
FORMULAS = '''() => [...document.querySelectorAll('main math')].map(formula => {
    const box = formula.getBoundingClientRect()
    return { text: formula.textContent, width: box.width, height: box.height, shown: formula.checkVisibility() }
})'''
FRACTION = '''() => {
    const fraction = document.querySelector('main math mfrac'), [above, below] = fraction.children
    return below.getBoundingClientRect().top - above.getBoundingClientRect().top
}'''
PICTURES = '''async () => {
    const pictures = [...document.querySelectorAll('.card img')]
    for (const picture of pictures) picture.loading = 'eager'
    await Promise.all(pictures.map(picture => picture.decode().catch(() => null)))
    return pictures.map(picture => [picture.getAttribute('src'), picture.naturalWidth, picture.height])
}'''
# Pictures without a description; those of cards stand beside their titles
BARE = '''() => [...document.querySelectorAll('main img')].filter(picture => !picture.closest('.card') &&
    (!picture.alt || picture.alt.startsWith('No description'))).map(picture => picture.src.slice(0, 80))'''
RAW = '''() => [...document.querySelectorAll('main .jp-MarkdownOutput')].map(part => {
    const copy = part.cloneNode(true)
    copy.querySelectorAll('code, pre, math').forEach(inner => inner.remove())
    return copy.textContent
}).filter(text => /\\$\\$|\\\\(frac|sum|theta|text)\\b/.test(text))'''


class Site:
    "The pages in a browser, and what was asked of the network and said on the console meanwhile."
    def __init__(self, page):
        self.page, self.asked, self.said = page, [], []
        page.on('request', lambda request: self.asked.append(request.url))
        page.on('console', lambda message: self.said.append(f'{page.url}: {message.text}'))
        page.on('pageerror', lambda error: self.said.append(f'{page.url}: {error}'))

    def open(self, name, size=WIDE):
        self.page.set_viewport_size(size)
        self.page.goto((DOCS/f'{name}.html').as_uri())


def names():
    return sorted(file.relative_to(DOCS).with_suffix('').as_posix() for file in DOCS.rglob('*.html'))


def look_at_all(site):
    "Every page: it fits a phone, its formulas are formulas, and its pictures are described."
    found = {}
    for name in names():
        site.open(name, PHONE)
        assert not (wide := site.page.evaluate(OVERFLOW)), f'{name} is wider than {PHONE["width"]} pixels: {wide}'
        assert not (raw := site.page.evaluate(RAW)), f'{name}: a formula is not set: {raw[0][:80]}'
        assert not (bare := site.page.evaluate(BARE)), f'{name}: pictures that nothing describes: {bare[:3]}'
        found[name] = [formula for formula in site.page.evaluate(FORMULAS) if formula['shown']]
        flat = [formula for formula in found[name] if formula['width'] < 3 or formula['height'] < 5]
        assert not flat, f'{name}: a formula has no size: {flat[0]}'
    print(f'{len(found)} pages fit {PHONE["width"]} pixels, {sum(map(len, found.values()))} formulas have a size')
    assert sum(map(len, found.values())) > 300


def look_at_formulas(site):
    "They are laid out, as only MathML is: a fraction has its numerator above its denominator."
    site.open('10_surrogate')
    apart = site.page.evaluate(FRACTION)
    assert apart > 8, f'numerator and denominator are {apart} pixels apart'
    print(f'a fraction: its parts are {apart:.0f} pixels apart')


def search(site, text):
    field = site.page.locator('#search')
    field.fill(text)
    site.page.locator('#found li').first.wait_for()
    return site.page.locator('#found li').all_inner_texts()


def look_for(site, size):
    "The search finds, from a page in a folder too, and Enter goes there."
    site.open('tutorials/from_image_to_spikes', size)
    results = search(site, 'threshold')
    assert results and all('threshold' in result.lower() for result in results), results
    assert any(result.startswith('API: ') for result in results), results
    assert search(site, 'qwertzuiop') == ['nothing found']
    first = search(site, 'ThresholdLayer')[0]
    site.page.keyboard.press('Enter')
    site.page.wait_for_url('**#*')
    assert 'ThresholdLayer' in site.page.locator('main').inner_text()
    place = first.splitlines()[0]
    print(f'search at {size["width"]}: {len(results)} for "threshold", "ThresholdLayer" leads to "{place}"')


def look_at_gallery(site):
    "A picture a notebook, all of them loaded; the start page has some in place of its tables."
    for name, least in dict(gallery=35, index=30).items():
        site.open(name)
        pictures = site.page.evaluate(PICTURES)
        missing = [picture for picture in pictures if not picture[1] or picture[2] < 50]
        assert len(pictures) >= least and not missing, f'{name}: {len(pictures)} pictures, without {missing}'
        print(f'{name}: {len(pictures)} pictures')
    site.page.locator('a.card').first.click()
    site.page.wait_for_load_state()
    assert not site.page.url.endswith('index.html')


def look_at_menus(site):
    "The list of pages is open where there is room; solutions open when asked to."
    for size, is_open in (WIDE, True), (PHONE, False):
        site.open('tutorials/from_image_to_spikes', size)
        assert site.page.locator('#pages').evaluate('list => list.open') == is_open
    site.page.set_viewport_size(WIDE)
    solution = site.page.locator('details.folded').first
    inside = solution.locator('pre').first
    assert not inside.is_visible()
    solution.locator('summary').click()
    assert inside.is_visible()
    print('menus and solutions open and close')


def look(site):
    look_at_all(site)
    look_at_formulas(site)
    for size in (WIDE, PHONE):
        look_for(site, size)
    look_at_gallery(site)
    look_at_menus(site)
    elsewhere = sorted({url for url in site.asked if not url.startswith((DOCS.as_uri(), 'data:'))})
    assert not elsewhere, f'pages asked for {elsewhere}'
    assert not site.said, f'the console says {site.said[:5]}'
    print(f'{len(site.asked)} files asked for, none from elsewhere')


def take_pictures(site, folder):
    for name in SHOWN:
        for size in (WIDE, PHONE):
            site.open(name, size)
            site.page.screenshot(path=Path(folder)/f'{Path(name).name}_{size["width"]}.png')


def main(folder=None):
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not browser: return print(f"skipped: no browser ({', '.join(BROWSERS)}) on this machine")
    if not (DOCS/'index.html').exists(): subprocess.run([sys.executable, TOP/'.ci/docs.py'], check=True)
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        window = playwright.chromium.launch(executable_path=browser, args=FLAGS)
        context = window.new_context(offline=True)
        site = Site(context.new_page())
        look(site)
        if folder: take_pictures(site, folder)
        window.close()


if __name__ == '__main__': main(*sys.argv[1:])
