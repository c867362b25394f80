/** Invented people, twenty to a part of the world: 300 names. */
export const namesOfTheWorld: Readonly<Record<string, string>> = {
  english:
    'Margaret Holloway, Peter Ashdown, Susan Whitlock, Gregory Pinner, Hannah Colebrook, Martin Redfern, Julia Thackray, Simon Garside, Laura Penfold, Andrew Stainforth, Emily Bracewell, Keith Ormerod, Rachel Tillotson, Ian Wetherby, Joan Hartigan, Stuart Kemble, Claire Dunsmore, Philip Marchbanks, Wendy Latimer, Craig Hollis',
  arabic:
    'Yousef al-Rifai, Samira Haddadin, Khaled Bou Nasr, Amina Zerrouki, Tariq al-Mutlaq, Rania Shboul, Hisham Benkirane, Layal Fakhoury, Mahmoud Abu Zaid, Nadia Belkacem, Walid Khoury, Salma Tarawneh, Ziad al-Hourani, Houda Cherif, Bassem Darwish, Ghada Sabbagh, Omar Kanaan, Leila Trabelsi, Faisal al-Dosari, Mona Shahine',
  persian:
    'Babak Forouzan, Shirin Golestani, Kaveh Moradpour, Niloufar Ansarian, Dariush Kermani, Parisa Tavakoli, Behnam Sohrabi, Azadeh Nikpour, Farhad Golzar, Mina Rostami, Siamak Bagheri, Laleh Shirazi, Arash Mehran, Roya Daneshvar, Hooman Vaziri, Taraneh Asadi, Kourosh Yazdani, Sepideh Farahani, Ramin Jahanbani, Mahsa Kiani',
  turkish:
    'Emre Karaduman, Zeynep Altınok, Mert Sarıkaya, Elif Gündoğdu, Kerem Tunçbilek, Defne Özyurt, Hakan Çetiner, Selin Uzunoğlu, Orhan Balkan, Ayşe Kocabaş, Tolga Erdinç, Nur Akgün, Volkan Yücesoy, Derya Işık, Sinan Tekeli, Burcu Soydan, Cem Alpay, Gülşen Acar, Levent Bozok, Pınar Ateşoğlu',
  indian:
    'Raghav Nambiar, Kavitha Subramaniam, Arjun Bhattacharjee, Meenal Deshpande, Vikram Ahluwalia, Sunita Chaturvedi, Anil Kulkarni, Deepa Raghunathan, Harpreet Gill, Lakshmi Venkatesan, Rohit Malhotra, Shalini Mukhopadhyay, Naveen Gowda, Pooja Bhandari, Suresh Pillai, Ananya Ghoshal, Manoj Tripathi, Ritu Sabharwal, Karthik Ramanathan, Jyoti Solanki',
  chinese:
    'Zhang Weimin, Liu Xiaolan, Chen Guohua, Wang Meiling, Huang Zhiqiang, Xu Jinghua, Zhou Haitao, Lin Yuting, Sun Jianguo, Gao Xinyi, Ma Dongsheng, Guo Liping, He Junwei, Luo Shufen, Zheng Kaiming, Tang Yuhan, Feng Ruoxi, Deng Baoguo, Xie Lihua, Peng Shaohua',
  japanese:
    'Haruto Nishimori, Yoko Tanigawa, Kenji Morishita, Ayumi Hoshikawa, Daisuke Kurahashi, Naoko Shiratori, Takeshi Ogasawara, Mariko Hirayama, Shinji Kawabuchi, Emi Takenouchi, Ryota Minamoto, Keiko Fujisawa, Hiroshi Yanagida, Sachiko Umemoto, Kazuo Tsuruta, Misaki Aoyama, Satoru Nakanishi, Reiko Matsudaira, Yuji Kuramoto, Chie Sakuragi',
  korean:
    'Kim Do-yoon, Park Seo-yeon, Lee Min-jae, Choi Ha-eun, Jung Woo-sung, Kang Ji-woo, Cho Hyun-seok, Yoon Mi-rae, Lim Sang-hyuk, Han Soo-bin, Shin Dong-ha, Oh Eun-chae, Seo Jin-kyung, Kwon Tae-min, Hwang Na-ri, Ahn Byung-wook, Song Yu-jin, Bae Joon-hyung, Nam Gi-tae, Moon Hye-rim',
  vietnamese:
    'Nguyen Van Thanh, Tran Thi Hoa, Le Quang Huy, Pham Minh Chau, Hoang Duc Anh, Vu Ngoc Lan, Dang Thu Trang, Bui Xuan Phuc, Do Hai Yen, Ho Tuan Kiet, Rizal Santoso, Dewi Kusumawati, Budi Hartanto, Siti Rahmawati, Somchai Rattanakul, Malee Wongsakul, Jose Dimalanta, Maricel Bautista, Aung Kyaw Thu, Azlan Iskandar',
  polish:
    'Tomasz Zawistowski, Agnieszka Brzezicka, Piotr Malczewski, Katarzyna Dudzik, Marek Wolny, Joanna Sroka, Krzysztof Bielak, Ewa Tomczak, Jiří Dvorský, Lenka Hrubá, Pavel Kadlec, Zuzana Holubová, Marek Šimko, Jana Vráblová, László Bárdos, Katalin Szekeres, Gábor Fodor, Zsófia Halmos, Andrei Munteanu, Ioana Cristea',
  russian:
    'Dmitri Vorontsov, Svetlana Kirillova, Andrei Beloglazov, Olga Sinitsyna, Maksim Zhdanov, Irina Pokrovskaya, Oleksandr Hnatiuk, Kateryna Moroz, Bohdan Savchuk, Oksana Tkachova, Taras Lysak, Nadiya Horbach, Goran Stojković, Jelena Marinković, Ante Barišić, Vesna Hadžić, Dragan Lazović, Milica Perović, Ivan Dobrev, Desislava Tsoneva',
  german:
    'Jürgen Weidenfeller, Annette Schlüter, Matthias Brandhorst, Ulrike Kesselring, Stefan Hagedorn, Birgit Lindemann, Wouter van den Hoek, Marieke Dijkhuizen, Lars Hedström, Ingrid Solbakken, Mikkel Thorup, Astrid Lindqvist-Moe, Pekka Salmela, Aino Kärkkäinen, Björn Sigurjónsson, Sofie Vandermeulen, Henrik Aakre, Katja Oberhauser, Jens Kirchhoff, Silke Baumgart',
  latin:
    'Alejandro Quintanar, María José Urrutia, Diego Caballero, Lucía Ferreyra, Javier Ormaechea, Pilar Escudero, Thiago Vasconcellos, Beatriz Nogueira, João Figueira, Catarina Lobato, Marco Bonfanti, Giulia Terranova, Lorenzo Castagna, Chiara Pellegrino, Étienne Beauchamp, Aurélie Castelnau, Guillaume Thévenot, Manon Delorme, Ximena Arrieta, Rafael Zubizarreta',
  african:
    'Chinedu Okpara, Ngozi Eze-Madu, Kwabena Asiedu, Abena Ofosu, Moussa Diabaté, Aïssatou Sarr, Tendai Chikwanha, Rutendo Mapfumo, Sipho Mabaso, Nomvula Zikhali, Wanjiru Kamande, Otieno Owuor, Amanuel Teklu, Selamawit Girma, Jean-Bosco Habimana, Claudine Uwase, Abdirahman Warsame, Hodan Jama, Ousmane Kaboré, Fanta Doumbouya',
  others:
    'Yossi Abergel, Tamar Ben-Haim, Eitan Shalev, Noa Peretz-Levi, Giorgi Lomidze, Nino Kapanadze, Ashot Manukyan, Anahit Petrosian, Aziz Rakhimov, Dilnoza Yusupova, Bolat Seitkali, Aigerim Nurlanova, Kostas Papadimas, Eleni Vlachou, Tane Parata, Mereana Ruru, Sione Fonoti, Talia Faleafa, Elton Gashi, Mirela Hoxhaj',
};
