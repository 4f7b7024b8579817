#!/usr/bin/env python3
"""Explorer and launcher as apps, in a real browser, at two widths: what they show must be what the library computes.

`.ci/browser.py FOLDER` saves pictures of the pages there, `.ci/browser.py --readme` makes those in the README.
Skipped where there is no browser.
"""
import html
import io
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from base64 import b64decode
from datetime import datetime
from pathlib import Path

# app and reference on one thread each: with more, sums round otherwise, and a spike at its threshold may differ
os.environ['OMP_NUM_THREADS'] = '1'
TOP = Path(__file__).resolve().parent.parent
README_PICTURE, LAUNCHER_PICTURE = TOP/'nbs/images/explorer.png', TOP/'nbs/images/launcher.png'
README_GIF = TOP/'nbs/images/codes.gif'
BROWSERS = 'chromium', 'chromium-browser', 'google-chrome'
FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
         '--disable-sync', '--no-first-run']
WIDTHS = 1280, 420
# In the README's picture that moves
SHOWN_CODES = ('image', 'srnn-convstal-mnist', 'convstal-mnist', 'rate', 'latency', 'phase', 'burst', 'rank_order',
               'population', 'sigma_delta')
READ_IMAGE = '''async image => {
    const blob = await (await fetch(image.src)).blob()
    return new Promise(done => {
        const reader = new FileReader()
        reader.onload = () => done(reader.result)
        reader.readAsDataURL(blob)
    })
}'''
# Texts and pictures of the parts of a card
READ_CARD = '''(card, parts) => Object.fromEntries(parts.map(name => {
    const part = card.querySelector(`.stal-${name}-part .widget-html-content`)
    return [name, [part.textContent, [...part.querySelectorAll('img')].map(image => image.src)]]
}))'''
# Elements that reach over the right edge of the window, apart from what can be scrolled by itself
TOO_WIDE = '''() => [...document.querySelectorAll('.stal-explorer *')].filter(e =>
    e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('pre, .stal-confusion, .stal-scroll'))
    .map(e => e.className)'''
WHOLE_HEIGHT = "() => Math.max(...[...document.querySelectorAll('*')].map(e => e.scrollHeight))"


# The server

def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def start_apps(port, log):
    "Voila with all apps, once it answers."
    command = [sys.executable, '-m', 'voila', 'nbs/apps', f'--port={port}', '--no-browser', '--Voila.ip=127.0.0.1']
    environment = os.environ | dict(OMP_NUM_THREADS='1')
    server = subprocess.Popen(command, cwd=TOP, stdout=log, stderr=subprocess.STDOUT, env=environment)
    for _ in range(120):
        if server.poll() is not None: break
        try: urllib.request.urlopen(f'http://127.0.0.1:{port}/static/favicon.ico', timeout=1)
        except urllib.error.HTTPError: return server
        except OSError: time.sleep(0.5)
        else: return server
    server.kill()
    sys.exit('the apps did not start:\n' + Path(log.name).read_text())


# A page, as its user sees it

def text_of(markup):
    "The text that a browser finds in HTML."
    return html.unescape(re.sub(r'<[^>]*>', '', markup))


def expected(choice):
    "What `READ_CARD` gives for this card."
    return {name: [text_of(part.value), re.findall(r'src="([^"]+)"', part.value)]
            for name, part in choice.parts.items()}


class App:
    "Controls by their labels; `card` is the one they stand in, counted among those with that label."
    def __init__(self, page): self.page = page

    def control(self, kind, label, card=0):
        return self.page.locator(f'.widget-{kind}:has(label:text-is("{label}")):visible').nth(card)

    def offered(self, label):
        "Whether there is a control of that label to be seen."
        return self.page.locator(f'.widget-inline-hbox:has(label:text-is("{label}")):visible').count() > 0

    def choose(self, label, option, card=0):
        self.control('dropdown', label, card).locator('select').select_option(option)

    def chosen(self, label, card=0):
        return self.control('dropdown', label, card).locator('select').evaluate('menu => menu.selectedOptions[0].text')

    def type(self, label, text, card=0):
        field = self.control('text', label, card).locator('input')
        field.fill(text)
        field.press('Enter')

    def slide(self, label, value, card=0):
        self.control('slider', label, card).locator('.widget-readout').click()
        self.page.keyboard.press('Control+A')
        self.page.keyboard.type(str(value))
        self.page.keyboard.press('Enter')

    def at(self, label, card=0):
        return float(self.control('slider', label, card).locator('.widget-readout').inner_text())

    def press(self, name): self.page.locator(f'button:text-is("{name}"):visible').click()

    def upload(self, name, content):
        with self.page.expect_file_chooser() as chooser:
            self.page.locator('button:has-text("own image")').click()
        chooser.value.set_files([dict(name=name, mimeType='image/png', buffer=content)])

    def picture(self, number):
        "The PNG in an image widget."
        address = self.page.locator('img.widget-image').nth(number).evaluate(READ_IMAGE)
        return b64decode(address.split(',', 1)[1])

    def text(self): return self.page.locator('body').inner_text()

    def wait(self, condition, what, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition(): return
            time.sleep(0.03)
        raise AssertionError(f'{what}: not within {seconds} s; the page says\n{self.text()}')

    def wait_for_text(self, text): self.wait(lambda: text in self.text(), f'"{text}"')

    def check_width(self, what):
        "Nothing reaches over the edge."
        wide = self.page.evaluate(TOO_WIDE)
        assert not wide, f'{what}: too wide are {wide[:5]}'

    def save(self, name):
        "A picture of the whole page, where pictures are asked for."
        if FOLDER is None: return
        size = self.page.viewport_size
        self.page.set_viewport_size(size | dict(height=min(self.page.evaluate(WHOLE_HEIGHT) + 10, 4000)))
        self.page.screenshot(path=FOLDER/f"{name}_{size['width']}.png")
        self.page.set_viewport_size(size)


def check(app, choice, what, card=0):
    "A card of the page shows all that this card of the library does."
    shown = app.page.locator('.stal-sides > .stal-card').nth(card)
    names, wanted = list(choice.parts), expected(choice)
    try: app.wait(lambda: shown.evaluate(READ_CARD, names) == wanted, what)
    except AssertionError:
        for name, found in shown.evaluate(READ_CARD, names).items():
            if found != wanted[name]: print(f'{what}, {name}:', *found, 'where it should be', *wanted[name], sep='\n')
        raise
    app.wait(lambda: text_of(choice.note.value) in shown.inner_text(), f'{what}: "{text_of(choice.note.value)}"')
    if not choice.checkpoint.value: assert app.chosen('encoder', card) == choice.encoder.value, what
    app.check_width(what)


# Images of one's own

def as_png(picture, **options):
    png = io.BytesIO()
    picture.save(png, 'png', **options)
    return png.getvalue()


def portrait():
    "As a telephone stores it: sky above and a roof below, lying on its side, with a note how to turn it."
    from PIL import Image
    upright, exif = Image.new('RGB', (40, 60), (120, 170, 230)), Image.Exif()
    upright.paste((200, 40, 30), (0, 40, 40, 60))
    exif[0x0112] = 6
    return as_png(upright.rotate(90, expand=True), exif=exif)


def drawing():
    "A black disc on nothing, where nothing is stored as red."
    from PIL import Image, ImageDraw
    picture = Image.new('RGBA', (64, 64), (255, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((12, 12, 52, 52), fill=(0, 0, 0, 255))
    return as_png(picture)


def digit():
    "A 28 by 28 digit, white on black."
    from PIL import Image
    from sklearn.datasets import load_digits
    pixels = (load_digits().images[3] * 255 / 16).astype('uint8')
    return as_png(Image.fromarray(pixels).resize((28, 28), Image.Resampling.BILINEAR))


def uploaded(name, content):
    "As ipywidgets has it."
    file = {'name': name, 'type': 'image/png', 'size': len(content), 'content': content}
    return (file | {'last_modified': datetime.now()},)


# The explorer, control by control; `twin` is the same explorer in this process

def look_at_encoders(app, twin):
    "All of them: controls that do nothing are not there, and a line says why. How long a change takes."
    from stal_nbdev.encoders import ENCODERS
    times = []
    for name in (*ENCODERS, 'srnn-convstal-digits', *ENCODERS):
        app.choose('encoder', name)
        start = time.monotonic()
        twin.choose(encoder=name)
        alone = time.monotonic() - start # the twin computes it, too, on the same cores
        check(app, twin.left, name)
        times.append(time.monotonic() - start - alone)
        for label, control in dict(T=twin.T, threshold=twin.threshold).items():
            assert app.offered(label) == (control.layout.display is None), f'{name}: {label}'
    print(f'  a change takes {statistics.median(times):.2f} s in the median, {max(times):.2f} s at most')
    assert statistics.median(times) < 0.6


def look_at_controls(app, twin):
    "Image, T, threshold, soft values, neuron, time; then playing."
    app.choose('encoder', 'conv_stal')
    twin.choose(encoder='conv_stal')
    for label, values in dict(image=(7, 3), T=(9, 4), threshold=(0.3, 0.7), neuron=(20, 63), t=(3, 1)).items():
        control = dict(t=twin.step).get(label) or getattr(twin, label)
        for value in values:
            app.slide(label, value)
            control.value = value
            check(app, twin.left, f'{label} = {value}')
    app.page.locator('label:has-text("soft values") input, .widget-checkbox input').first.check()
    twin.choose(soft=True)
    check(app, twin.left, 'soft values')
    app.page.locator('.widget-checkbox input').first.uncheck()
    twin.choose(soft=False)
    check(app, twin.left, 'spikes again')
    before = app.at('t')
    app.page.locator('.widget-play button').first.click()
    app.wait(lambda: app.at('t') != before, 'time goes on')
    app.page.locator('.widget-play button').first.click()
    twin.choose(step=int(app.at('t')))
    check(app, twin.left, 'played, and stopped')


def look_at_classifier(app, twin):
    "A model with a classifier, its code and its files."
    app.choose('encoder', 'srnn-convstal-digits')
    twin.choose(encoder='srnn-convstal-digits')
    check(app, twin.left, 'a model that has learned')
    app.wait_for_text('The classifier says')
    app.save('one')
    app.page.locator('text=code and files').first.click()
    app.wait_for_text('Download')
    for name, (content, _) in twin.left.files.items():
        with app.page.expect_download() as download: app.page.locator(f'a[download="{name}"]').click()
        wanted = content if isinstance(content, bytes) else content.encode()
        assert Path(download.value.path()).read_bytes() == wanted, name
    assert app.page.locator('pre').first.inner_text().strip() == twin.left.code.strip()
    app.check_width('code and files')
    app.page.locator('text=code and files').first.click()


def look_at_two(app, twin):
    "Two encoders, the same image and time, each with its own controls."
    app.press('two side by side')
    twin.choose(view='two')
    check(app, twin.right, 'the second one', 1)
    app.choose('encoder', 'stal_ps', 1)
    twin.choose(right_encoder='stal_ps')
    check(app, twin.right, 'another second one', 1)
    app.slide('threshold', 0.8) # the only one there is: the first encoder learned its own
    twin.choose(right_threshold=0.8)
    app.slide('t', 2)
    twin.choose(step=2)
    for card, side in enumerate((twin.left, twin.right)): check(app, side, f'side {card} at t = 2', card)
    app.save('two')


def look_at_gallery(app, twin):
    "All encoders, of which one is opened."
    app.press('gallery of all')
    twin.choose(view='gallery')
    read = "cards => cards.map(card => [card.textContent, [...card.querySelectorAll('img')].map(image => image.src)])"

    def same():
        cards = app.page.locator('.stal-gallery .widget-html:not(.stal-wide) > .widget-html-content')
        shown = cards.evaluate_all(read)
        return shown == [[text_of(card.value), re.findall(r'src="([^"]+)"', card.value)]
                         for card in twin.gallery.cards.values()]
    app.wait(same, 'the gallery')
    for label, control, value in ('T', twin.gallery.T, 3), ('threshold', twin.gallery.threshold, 0.3):
        app.slide(label, value)
        control.value = value
        app.wait(same, f'the gallery, {label} = {value}')
    app.check_width('the gallery')
    app.save('gallery')
    app.page.locator('text=as a picture that moves').first.click()
    twin.gallery.accordion.selected_index = 0
    wanted = re.findall(r'src="([^"]+)"', twin.gallery.extras.value)
    moving = app.page.locator('img[alt^="All encoders"]')
    app.wait(lambda: [image.get_attribute('src') for image in moving.all()] == wanted, 'the gallery as a GIF')
    app.check_width('the gallery as a GIF')
    twin.gallery.accordion.selected_index = None
    app.page.locator('text=as a picture that moves').first.click()
    app.press('phase')
    twin.open('phase')
    check(app, twin.left, 'opened from the gallery')


def look_at_own(app, twin):
    "Images of one's own, for encoders that learned on others; fitted, and refused."
    from stal_nbdev.choices import learned_encoders
    assert not app.offered('fit')
    for name, content in dict(portrait=portrait(), drawing=drawing(), digit=digit()).items():
        app.upload(f'{name}.png', content)
        twin.choose(upload=uploaded(f'{name}.png', content))
        for learned in learned_encoders():
            app.choose('encoder', learned)
            twin.choose(encoder=learned)
            check(app, twin.left, f'{name}, {learned}')
    app.upload('upright.png', portrait())
    twin.choose(upload=uploaded('upright.png', portrait()), encoder='latency')
    app.choose('encoder', 'latency')
    seen = set()
    for label, values in dict(fit=('pad', 'stretch', 'crop'), background=('black', 'white')).items():
        for value in values:
            app.choose(label, value)
            twin.choose(**{label: value})
            check(app, twin.left, f'own image, {label} {value}')
            seen.add(twin.left.parts['stage'].value)
    assert len(seen) == 3
    app.upload('letter.png', b'dear all')
    app.wait_for_text('letter.png cannot be read as an image')
    check(app, twin.left, 'a file that is no image, after its message')


def look_for_runs(app, twin):
    "A run that is not there, and one that is; a data set that is not there."
    app.type('or a run', 'no_such_run')
    app.wait_for_text('no_such_run is not a file')
    file = str(TOP/'stal_nbdev/pretrained/srnn-convstal-digits.safetensors')
    app.type('or a run', file)
    twin.choose(checkpoint=file)
    check(app, twin.left, 'weights from a file')
    assert not app.offered('encoder')
    app.type('or a run', '')
    twin.choose(checkpoint='')
    assert not app.offered('data folder')
    app.choose('data set', 'mnist')
    app.wait_for_text('mnist is not in')
    app.wait(lambda: app.chosen('data set') == 'digits', 'digits in the menu, as in the picture')
    assert app.control('text', 'data folder').locator('input').input_value() == os.environ['STAL_DATA_DIR']
    app.type('data folder', '/nowhere')
    app.wait_for_text('mnist is not in /nowhere')
    check(app, twin.left, 'a data set that is not there, after its message')


def look_at_state(app, twin):
    "Reset, and what a link holds."
    app.press('reset')
    twin.reset()
    check(app, twin.left, 'reset')
    assert not app.offered('data folder') and not app.offered('fit')
    app.choose('encoder', 'stal')
    app.slide('T', 7)
    twin.choose(encoder='stal', T=7)
    check(app, twin.left, 'a choice')
    link = app.page.locator('.stal-link a')
    app.wait(lambda: link.get_attribute('href') == f'?{twin.query}', f'a link: {twin.query}')


def look_at_explorer(app, twin):
    "Every control."
    check(app, twin.left, 'as it starts')
    for look_at in (look_at_encoders, look_at_controls, look_at_classifier, look_at_two, look_at_gallery, look_at_own,
                    look_for_runs, look_at_state):
        start = time.monotonic()
        look_at(app, twin)
        print(f'  {look_at.__doc__} {time.monotonic() - start:.1f} s', flush=True)


# The launcher

def check_finished(app, folder):
    "The page shows what is in the run's folder."
    from stal_nbdev.launcher import confusion, curves_picture
    from stal_nbdev.html_pictures import confusion_table
    from stal_nbdev.runs import Run
    run = Run(folder)
    curves, spikes = curves_picture(run.history), run.figure('spikes').read_bytes()
    app.wait(lambda: same_picture(app.picture(0), curves), 'curves')
    app.wait(lambda: same_picture(app.picture(1), spikes), 'spikes')
    table = text_of(confusion_table(*confusion(run)))
    app.wait(lambda: app.page.locator('.stal-confusion').text_content() == table, f'the table of classes: {table}')


def same_picture(png, other):
    from PIL import Image, ImageChops
    one, two = (Image.open(io.BytesIO(data)).convert('RGB') for data in (png, other))
    return one.size == two.size and ImageChops.difference(one, two).getbbox() is None


def look_at_choices(app):
    "What does not fit cannot be started."
    start = app.page.locator('button:text-is("start")')
    app.choose('classifier', 'encoder_alone')
    app.choose('encoder', 'rate')
    app.wait_for_text('nothing to learn')
    app.wait(start.is_disabled, 'it cannot be started')
    app.choose('classifier', 'srnn')
    app.wait(start.is_enabled, 'it can be started')
    app.type('more', '--model.hiden 3')
    app.wait_for_text("Did you mean 'model.hidden'")
    app.type('more', '--model.hidden 24')
    app.wait(start.is_enabled, 'it can be started with what is mended')
    app.choose('dataset', 'mnist')
    app.wait(start.is_disabled, 'a data set that is not there')
    app.choose('dataset', 'digits')
    app.wait(start.is_enabled, 'one that is')


def start_run(app, encoder, epochs):
    app.choose('encoder', encoder)
    app.type('epochs', str(epochs))
    app.page.locator('button:text-is("start")').click()


def look_at_launchers(apps, save_dir):
    "Every control, at all widths: what does not fit, a run each, side by side, then a stop."
    encoders = dict(zip(('latency', 'rate'), apps))
    for app in apps: look_at_choices(app)
    for encoder, app in encoders.items(): start_run(app, encoder, 2)
    waiting, end = set(encoders), time.monotonic() + 60 # to say how far they are, in whatever order
    while waiting and time.monotonic() < end:
        said = {name for name in waiting if re.search(r'epoch \d of 2, batch \d+ of \d+', encoders[name].text())}
        waiting -= said
    assert not waiting, f'{waiting}: how far it is, was not said'
    for encoder, app in encoders.items():
        app.wait_for_text('test accuracy 0.')
        folder, = save_dir.glob(f'srnn-{encoder}-digits-*')
        check_finished(app, folder)
        app.check_width('the launcher')
        app.save('launcher')
    for encoder, app in encoders.items(): start_run(app, encoder, 1000)
    for app in apps:
        app.wait(lambda: re.search(r'epoch \d+ of 1000, .* left', app.text()), 'how long it takes', 60)
        pictures = app.page.locator('img.widget-image:visible')
        app.wait(lambda: pictures.count() == 1, 'curves of the new run alone', 60)
        app.press('stop')
    for app in apps: app.wait(lambda: 'stopped after' in app.text(), 'it is stopped', 60)


# All of it

FOLDER = None # for pictures


def open_page(window, width, address):
    "A page that is on its way."
    page = window.new_page(viewport=dict(width=width, height=900))
    page.goto(address, wait_until='commit')
    return App(page)


def look(window, address, save_dir):
    "Both apps at both widths. While one page is looked at, the next one starts."
    from stal_nbdev.explorer import EncoderExplorer
    start = time.monotonic()
    explorers = [open_page(window, WIDTHS[0], f'{address}explore.ipynb')]
    explorers[0].page.locator('.stal-stage img').first.wait_for(timeout=120_000)
    print(f'first picture after {time.monotonic() - start:.1f} s')
    explorers.append(open_page(window, WIDTHS[1], f'{address}explore.ipynb'))
    launchers = []
    for width, app in zip(WIDTHS, explorers):
        app.page.locator('.stal-stage img').first.wait_for(timeout=120_000)
        print(f'explorer, {width} pixels')
        twin = EncoderExplorer()
        look_at_explorer(app, twin)
        launchers.append(open_page(window, width, f'{address}train.ipynb'))
    linked = open_page(window, WIDTHS[0], f'{address}explore.ipynb?{twin.query}')
    for app in launchers: app.page.locator('button:text-is("start")').wait_for(timeout=120_000)
    start = time.monotonic()
    look_at_launchers(launchers, save_dir)
    print(f'launchers: {time.monotonic() - start:.1f} s', flush=True)
    linked.page.locator('.stal-stage img').first.wait_for(timeout=120_000)
    check(linked, twin.left, 'a view from its link')


def draw_readme(window, address):
    "The pictures in the README and on the site: one encoder with its answer, a training, codes in time."
    query = 'image=3&step=1' if (TOP/'data/MNIST/raw').is_dir() else 'image=3&step=1&dataset=digits'
    app = open_page(window, 1240, f'{address}explore.ipynb?{query}')
    app.page.locator('.stal-stage img').first.wait_for(timeout=120_000)
    app.wait_for_text('The classifier says')
    time.sleep(1) # the last of its fonts and sliders
    app.page.locator('.stal-explorer').screenshot(path=README_PICTURE)
    draw_launcher(open_page(window, 1000, f'{address}train.ipynb'))
    draw_gif()
    for file in README_PICTURE, LAUNCHER_PICTURE, README_GIF:
        print(f'{file.relative_to(TOP)}: {file.stat().st_size / 1000:.0f} kB')


def draw_launcher(app):
    "A training of some epochs, at its end."
    app.page.locator('button:text-is("start")').wait_for(timeout=120_000)
    start_run(app, 'conv_stal', 12)
    app.wait(lambda: 'test accuracy 0.' in app.text(), 'the end of a training', 120)
    app.wait(lambda: app.page.locator('.stal-confusion').count() == 1, 'its table of classes')
    app.page.set_viewport_size(dict(width=1000, height=1000)) # with the first of its spikes
    app.page.screenshot(path=LAUNCHER_PICTURE)


def draw_gif():
    "Some codes of one digit, step by step."
    from stal_nbdev.explorer import EncoderExplorer
    from stal_nbdev.html_pictures import grid_gif
    gallery = EncoderExplorer(None if (TOP/'data/MNIST/raw').is_dir() else 'digits', str(TOP/'data')).gallery
    gallery.source.image.value, gallery.T.value, gallery.visible = 3, 5, True # T is that of the models
    gallery.show()
    frames = [{name: pixels for name, pixels in frame.items() if name in SHOWN_CODES} for frame in gallery.frames()]
    README_GIF.write_bytes(grid_gif(frames, 5, 128, 600))


def main(arguments):
    global FOLDER
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not browser: return print(f"skipped: no browser ({', '.join(BROWSERS)}) on this machine")
    from playwright.sync_api import sync_playwright
    readme = arguments == ['--readme']
    if arguments and not readme:
        FOLDER = Path(arguments[0])
        FOLDER.mkdir(parents=True, exist_ok=True)
    port = free_port()
    with tempfile.TemporaryDirectory() as save_dir, tempfile.NamedTemporaryFile('w', suffix='.log') as log:
        # for the apps, and for the explorer in this process, a picture shows no machine's path
        if readme: os.environ.update(STAL_DATA_DIR='../../data', STAL_SAVE_DIR='experiments')
        else: os.environ.update(STAL_DATA_DIR=str(TOP/'no_data_here'), STAL_SAVE_DIR=save_dir)
        server, start = start_apps(port, log), time.monotonic()
        try:
            with sync_playwright() as playwright:
                window = playwright.chromium.launch(executable_path=browser, args=FLAGS)
                address = f'http://127.0.0.1:{port}/voila/render/'
                if readme: draw_readme(window, address)
                else: look(window, address, Path(save_dir))
                window.close()
        finally:
            server.terminate()
            server.wait()
            if readme: shutil.rmtree(TOP/'nbs/apps/experiments', ignore_errors=True) # where the app runs
    print(f'{time.monotonic() - start:.0f} s')


if __name__ == '__main__': main(sys.argv[1:])
