#!/usr/bin/env python3
"""Make the figures that notebooks keep small: PNGs with a palette, a third of the bytes, alike to the eye.

`.ci/pictures.py` goes through all notebooks, `.ci/pictures.py nbs/12_neurons.ipynb` through some. A figure that has a
palette already is left as it is.
"""
import json
import sys
from base64 import b64decode, b64encode
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

TOP = Path(__file__).resolve().parent.parent
COLOURS = 64, 128, 256
ALIKE = 2.5 # of 255: root mean square of what a palette changes


def with_palette(image):
    "The picture with as few colours as make it alike, or as many as a palette has."
    for colours in COLOURS:
        made = image.quantize(colours, kmeans=2, dither=Image.Dither.NONE)
        changed = ImageStat.Stat(ImageChops.difference(image, made.convert('RGB'))).rms
        if max(changed) <= ALIKE: break
    return made


def small(png):
    "The picture with a palette, or the same bytes if it has one, or if that would not make it smaller."
    image = Image.open(BytesIO(png))
    if image.mode == 'P': return png
    written = BytesIO()
    with_palette(image.convert('RGB')).save(written, 'png', optimize=True)
    return min(written.getvalue(), png, key=len)


def shrink(path):
    "Rewrite a notebook, if that makes it smaller. Returns whether it did."
    text = path.read_text(encoding='utf-8')
    notebook = json.loads(text)
    shown = [output['data'] for cell in notebook['cells'] for output in cell.get('outputs', []) if 'data' in output]
    for data in shown:
        if 'image/png' in data:
            data['image/png'] = b64encode(small(b64decode(''.join(data['image/png'])))).decode()
    made = json.dumps(notebook, sort_keys=True, indent=1, ensure_ascii=False) + '\n' # as nbdev_clean writes it
    if len(made) >= len(text): return False
    path.write_text(made, encoding='utf-8')
    return True


def main(names):
    files = [Path(name) for name in names] or [file for file in sorted((TOP/'nbs').rglob('*.ipynb'))
                                               if '.ipynb_checkpoints' not in file.parts]
    print(f'smaller now: {" ".join(file.name for file in files if shrink(file)) or "none"}')


if __name__ == '__main__': main(sys.argv[1:])
