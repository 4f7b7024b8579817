#!/usr/bin/env python3
"""The explorer as an app, in a real browser: what it shows must be what the library computes.

`.ci/browser.py [PICTURE.png]` saves a picture of the page at the end, if asked to. Skipped where there is no browser.
"""
import io
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from base64 import b64decode
from datetime import datetime
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
BROWSERS = 'chromium', 'chromium-browser', 'google-chrome'
FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
         '--disable-sync', '--no-first-run']
READ_IMAGE = '''async image => {
    const blob = await (await fetch(image.src)).blob()
    return new Promise(done => {
        const reader = new FileReader()
        reader.onload = () => done(reader.result)
        reader.readAsDataURL(blob)
    })
}'''


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def start_app(port, log):
    "Voila with the app, once it answers."
    command = [sys.executable, '-m', 'voila', 'nbs/apps/explore.ipynb', f'--port={port}', '--no-browser',
               '--Voila.ip=127.0.0.1']
    environment = os.environ | dict(OMP_NUM_THREADS='1')
    app = subprocess.Popen(command, cwd=TOP, stdout=log, stderr=subprocess.STDOUT, env=environment)
    for _ in range(120):
        if app.poll() is not None: break
        try: urllib.request.urlopen(f'http://127.0.0.1:{port}/static/favicon.ico', timeout=1)
        except urllib.error.HTTPError: return app
        except OSError: time.sleep(0.5)
        else: return app
    app.kill()
    sys.exit('the app did not start:\n' + Path(log.name).read_text())


class App:
    "The page, as its user sees it."
    def __init__(self, page): self.page = page

    def choose(self, description, option):
        menu = self.page.locator(f'.widget-dropdown:has(label:text-is("{description}")) select').first
        menu.select_option(option)

    def chosen(self, description):
        "What a dropdown shows."
        menu = self.page.locator(f'.widget-dropdown:has(label:text-is("{description}")) select').first
        return menu.evaluate('menu => menu.selectedOptions[0].text')

    def value(self, description):
        "What stands in a text field."
        return self.page.locator(f'.widget-text:has(label:text-is("{description}")) input').first.input_value()

    def slide(self, description, value):
        slider = f'.widget-slider:has(label:text-is("{description}")) .widget-readout'
        self.page.locator(slider).first.click()
        self.page.keyboard.press('Control+A')
        self.page.keyboard.type(str(value))
        self.page.keyboard.press('Enter')

    def upload(self, name, content):
        with self.page.expect_file_chooser() as chooser:
            self.page.locator('button:has-text("own image")').click()
        chooser.value.set_files([dict(name=name, mimeType='image/png', buffer=content)])

    def picture(self):
        "The PNG that is shown."
        address = self.page.locator('img.widget-image').first.evaluate(READ_IMAGE)
        return b64decode(address.split(',', 1)[1])

    def text(self): return self.page.locator('body').inner_text()

    def wait(self, condition, what, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition(): return
            time.sleep(0.1)
        raise AssertionError(f'{what}: not within {seconds} s; the page says\n{self.text()}')


def same_picture(png, other):
    from PIL import Image, ImageChops
    one, two = (Image.open(io.BytesIO(data)).convert('RGB') for data in (png, other))
    return one.size == two.size and ImageChops.difference(one, two).getbbox() is None


def check(app, explorer, what):
    "The page shows this explorer's density, shape and pixels."
    bits, shape = explorer.left.bits, tuple(explorer.spikes.shape)
    wanted = f'density {explorer.density:.4f}, {bits:.2f} bits per pixel, spikes {shape}'
    app.wait(lambda: wanted in app.text(), f'{what}: "{wanted}"')
    app.wait(lambda: explorer.left.about in app.text(), f'{what}: "{explorer.left.about}"')
    app.wait(lambda: app.chosen('encoder') == explorer.encoder.value, f'{what}: {explorer.encoder.value} in the menu')
    app.wait(lambda: same_picture(app.picture(), explorer.picture.value), f'{what}: the picture that the library makes')
    print(f'{what}: {wanted}')


def gradient():
    from PIL import Image
    png = io.BytesIO()
    Image.linear_gradient('L').rotate(90).save(png, 'png')
    return png.getvalue()


def portrait():
    "As a telephone stores it: sky above and a roof below, lying on its side, with a note how to turn it."
    from PIL import Image
    upright, exif, png = Image.new('RGB', (40, 60), (120, 170, 230)), Image.Exif(), io.BytesIO()
    upright.paste((200, 40, 30), (0, 40, 40, 60))
    exif[0x0112] = 6
    upright.rotate(90, expand=True).save(png, 'png', exif=exif)
    return png.getvalue()


def drawing():
    "A black disc on nothing, where nothing is stored as red."
    from PIL import Image, ImageDraw
    picture, png = Image.new('RGBA', (64, 64), (255, 0, 0, 0)), io.BytesIO()
    ImageDraw.Draw(picture).ellipse((12, 12, 52, 52), fill=(0, 0, 0, 255))
    picture.save(png, 'png')
    return png.getvalue()


def digit():
    "A 28 by 28 digit, white on black."
    from PIL import Image
    from sklearn.datasets import load_digits
    pixels, png = (load_digits().images[3] * 255 / 16).astype('uint8'), io.BytesIO()
    Image.fromarray(pixels).resize((28, 28), Image.Resampling.BILINEAR).save(png, 'png')
    return png.getvalue()


def uploaded(name, content):
    "As ipywidgets has it."
    file = {'name': name, 'type': 'image/png', 'size': len(content), 'content': content}
    return (file | {'last_modified': datetime.now()},)


def look_at_untrained(app, explorer):
    "Encoders with BatchNorm: neither black nor white, and it is said why."
    for name in ('stal', 'conv_stal', 'sps', 'stal_ps'):
        app.choose('encoder', name)
        explorer.choose(encoder=name)
        check(app, explorer, f'untrained, {name}')
        assert 0 < explorer.density < 1 and 'images of digits' in explorer.left.about


def look_at_own(app, explorer):
    "Images of one's own, for encoders that learned on others."
    from stal_nbdev.explorer import learned_encoders
    for name, content in dict(portrait=portrait(), drawing=drawing(), digit=digit()).items():
        app.upload(f'{name}.png', content)
        explorer.choose(upload=uploaded(f'{name}.png', content))
        for learned in learned_encoders():
            app.choose('encoder', learned)
            explorer.choose(encoder=learned)
            check(app, explorer, f'{name}, {learned}')


def look_at_fits(app, explorer):
    "A portrait, cropped or padded: three pictures."
    app.upload('upright.png', portrait())
    explorer.choose(upload=uploaded('upright.png', portrait()))
    pictures = set()
    for fit in ('pad', 'stretch', 'crop'):
        app.choose('fit', fit)
        explorer.choose(fit=fit)
        check(app, explorer, f'own image, {fit}')
        pictures.add(app.picture())
    assert len(pictures) == 3


def look_for_data(app, explorer):
    "A data set that is not there: its name does not stay, and the hint is one for an app."
    assert app.value('data folder') == os.environ['STAL_DATA_DIR'], app.value('data folder')
    app.choose('dataset', 'mnist')
    app.wait(lambda: 'mnist is not in' in app.text(), 'a message about MNIST')
    app.wait(lambda: app.chosen('dataset') == 'digits', 'digits in the menu, as in the picture')
    assert '--data' not in app.text() and 'data folder' in app.text()
    check(app, explorer, 'a data set that is not there, after its message')


def look(page, address):
    "Everything a user does first."
    from stal_nbdev.explorer import EncoderExplorer
    app, explorer = App(page), EncoderExplorer()
    page.goto(address)
    page.locator('img.widget-image').first.wait_for(timeout=120_000)
    check(app, explorer, 'as it starts')
    first = app.picture()

    app.choose('encoder', 'latency')
    explorer.choose(encoder='latency')
    check(app, explorer, 'another encoder')
    assert app.picture() != first

    look_at_untrained(app, explorer)
    app.choose('encoder', 'latency')
    explorer.choose(encoder='latency')
    app.slide('T', 9)
    explorer.choose(T=9)
    check(app, explorer, 'more time steps')

    app.upload('gradient.png', gradient())
    explorer.choose(upload=uploaded('gradient.png', gradient()))
    check(app, explorer, 'an image of my own')

    app.upload('letter.png', b'dear all')
    app.wait(lambda: 'letter.png cannot be read as an image' in app.text(), 'a message about letter.png')
    check(app, explorer, 'a file that is no image, after its message')

    app.choose('encoder', 'phase')
    explorer.choose(encoder='phase')
    check(app, explorer, 'and on it goes')
    assert 'letter.png' not in app.text(), 'the message is still there'

    look_at_own(app, explorer)
    look_at_fits(app, explorer)
    look_for_data(app, explorer)


def open_window(browser, address):
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        window = playwright.chromium.launch(executable_path=browser, args=FLAGS)
        page = window.new_page(viewport=dict(width=1200, height=800))
        try: look(page, address)
        finally:
            if len(sys.argv) > 1: page.screenshot(path=sys.argv[1])
            window.close()


def main():
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not browser: return print(f"skipped: no browser ({', '.join(BROWSERS)}) on this machine")
    port = free_port()
    os.environ['STAL_DATA_DIR'] = str(TOP/'no_data_here') # for the app, too
    with tempfile.NamedTemporaryFile('w', suffix='.log') as log:
        server = start_app(port, log)
        try: open_window(browser, f'http://127.0.0.1:{port}/')
        finally:
            server.terminate()
            server.wait()


if __name__ == '__main__': main()
