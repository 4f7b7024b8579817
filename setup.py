"Everything here is read from settings.ini, which is the place to change it."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
lib = cfg['lib_name']
pictures = f"]({cfg['git_url']}/raw/{cfg['branch']}/nbs/images/" # a package index shows no relative ones

setup(
    name=lib,
    version=cfg['version'],
    description=cfg['description'],
    long_description=(here/'README.md').read_text(encoding='utf-8').replace('](nbs/images/', pictures),
    long_description_content_type='text/markdown',
    author=cfg['author'],
    author_email=cfg['author_email'],
    url=cfg['git_url'],
    license='Apache-2.0',
    keywords=cfg['keywords'],
    classifiers=[
        'Development Status :: 3 - Alpha',
        'Intended Audience :: Science/Research',
        'Programming Language :: Python :: 3.10',
        'Programming Language :: Python :: 3.11',
        'Programming Language :: Python :: 3.12',
    ],
    packages=find_packages(include=[lib, lib + '.*']),
    package_data={lib: ['py.typed', '*.pyi', '*/*.pyi', 'config_files/*.yaml', 'pretrained/*.safetensors']},
    options={'editable_wheel': {'mode': 'compat'}}, # a path, which editors and type checkers follow, and no import hook
    python_requires='>=' + cfg['min_python'],
    install_requires=cfg['requirements'].split(),
    extras_require={
        'dev': cfg['dev_requirements'].split(),
        'mlflow': ['mlflow>=3'],
        'tensorboard': ['tensorboard>=2.15'],
        'app': ['voila>=0.5'],
        'files': ['h5py>=3.10'],
        'bench': ['snntorch>=1', 'spikingjelly>=2'],
        'export': ['nir>=1.0.8', 'onnx>=1.18', 'onnxscript>=0.5'],
    },
    entry_points={
        'console_scripts': cfg['console_scripts'].split(),
        'nbdev': [f'{lib}={lib}._modidx:d'],
    },
)
